package org.mashang.notarization.proceeding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mashang.casework.law.Citations;
import org.mashang.casework.rule.LegalTerm;
import org.mashang.casework.rule.Rule;
import org.mashang.notarization.term.CertificateStatus;
import org.mashang.notarization.term.ClockCode;
import org.mashang.notarization.term.DeliveryMeans;
import org.mashang.notarization.term.IdentityMeans;
import org.mashang.notarization.term.Outcome;
import org.mashang.notarization.term.PauseGround;
import org.mashang.notarization.term.PaymentState;
import org.mashang.notarization.term.ReductionGround;
import org.mashang.notarization.term.RefusalGround;
import org.mashang.notarization.term.Stage;
import org.mashang.notarization.term.TellingMeans;
import org.mashang.notarization.term.TerminationGround;
import org.mashang.notarization.term.VerificationResult;

class RulesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  @Test
  void everyCommandButTheSubmissionHasOneRule() {
    Set<Class<?>> ruled = new HashSet<>();
    Rules.BOOK.all().forEach(rule -> ruled.add(rule.type()));
    Set<Class<?>> commands = new HashSet<>(Arrays.asList(Command.class.getPermittedSubclasses()));
    commands.remove(Command.Submit.class);
    assertEquals(commands, ruled);
  }

  @Test
  void everyArticleThatARuleCitesStandsInTheTable() {
    List<String> keys = new ArrayList<>();
    for (Rule<Situation, Event, ?> rule : Rules.BOOK.all()) {
      assertFalse(rule.articles().isEmpty(), rule.type().toString());
      keys.addAll(rule.articles());
      keys.addAll(rule.cited());
    }
    keys.forEach(key -> assertFalse(Citations.of(key, DAY).gist().isBlank()));
  }

  @Test
  void everyTermHasItsLabelAndArticlesOfTheTable() {
    for (LegalTerm term : terms()) {
      assertFalse(term.label().isBlank(), term.name());
      assertEquals(term == Stage.CLOSED, term.articles().isEmpty(), term.name());
      term.articles().forEach(key -> assertFalse(Citations.of(key, DAY).gist().isBlank()));
    }
  }

  @Test
  void groundsToRefuseStandInTheOrderOfTheirItems() {
    for (int i = 0; i < RefusalGround.values().length; i++) {
      assertEquals("NL-31(" + (i + 1) + ")", RefusalGround.values()[i].articles().getFirst());
    }
  }

  @Test
  void groundsToPauseStandInTheOrderOfArticle30() {
    assertEquals(
        List.of(PauseGround.FORCE_MAJEURE, PauseGround.SUPPLEMENT, PauseGround.VERIFICATION),
        List.of(PauseGround.values()));
  }

  @Test
  void labelsOfOneListDiffer() {
    for (Class<?> list : terms().stream().map(LegalTerm::getClass).distinct().toList()) {
      List<String> labels =
          terms().stream().filter(list::isInstance).map(LegalTerm::label).toList();
      assertEquals(labels.size(), Set.copyOf(labels).size(), list.toString());
    }
  }

  private static List<LegalTerm> terms() {
    return Stream.<LegalTerm[]>of(
            CertificateStatus.values(),
            ClockCode.values(),
            DeliveryMeans.values(),
            IdentityMeans.values(),
            Outcome.values(),
            PauseGround.values(),
            PaymentState.values(),
            ReductionGround.values(),
            RefusalGround.values(),
            Stage.values(),
            TellingMeans.values(),
            TerminationGround.values(),
            VerificationResult.values())
        .flatMap(Arrays::stream)
        .toList();
  }
}

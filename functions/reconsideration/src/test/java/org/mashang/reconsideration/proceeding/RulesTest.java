package org.mashang.reconsideration.proceeding;

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
import org.mashang.reconsideration.term.ClockCode;
import org.mashang.reconsideration.term.DecisionKind;
import org.mashang.reconsideration.term.EnforcementMeans;
import org.mashang.reconsideration.term.HearingMeans;
import org.mashang.reconsideration.term.JoiningWay;
import org.mashang.reconsideration.term.NormativeRoute;
import org.mashang.reconsideration.term.Outcome;
import org.mashang.reconsideration.term.PartyKind;
import org.mashang.reconsideration.term.Procedure;
import org.mashang.reconsideration.term.RefusalGround;
import org.mashang.reconsideration.term.ServiceMethod;
import org.mashang.reconsideration.term.SimplifiedGround;
import org.mashang.reconsideration.term.Stage;
import org.mashang.reconsideration.term.StayGround;
import org.mashang.reconsideration.term.SuspensionGround;
import org.mashang.reconsideration.term.TerminationGround;

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
      keys.addAll(rule.articles());
      keys.addAll(rule.cited());
    }
    keys.forEach(key -> assertFalse(Citations.of(key, DAY).gist().isBlank()));
  }

  @Test
  void everyTermHasItsLabelAndArticlesOfTheTable() {
    for (LegalTerm term : terms()) {
      assertFalse(term.label().isBlank(), term.name());
      term.articles().forEach(key -> Citations.of(key, DAY));
    }
  }

  @Test
  void groundsStandInTheOrderOfTheirItems() {
    for (int i = 0; i < SuspensionGround.values().length; i++) {
      assertEquals("ARL-39(1)(" + (i + 1) + ")", SuspensionGround.values()[i].articles().get(0));
    }
    for (int i = 0; i < TerminationGround.values().length; i++) {
      assertEquals("ARL-41(" + (i + 1) + ")", TerminationGround.values()[i].articles().get(0));
    }
    for (int i = 0; i < RefusalGround.values().length; i++) {
      assertEquals("ARL-30(1)(" + (i + 1) + ")", RefusalGround.values()[i].articles().get(0));
    }
  }

  private static List<LegalTerm> terms() {
    return Stream.<LegalTerm[]>of(
            ClockCode.values(),
            DecisionKind.values(),
            EnforcementMeans.values(),
            HearingMeans.values(),
            JoiningWay.values(),
            NormativeRoute.values(),
            Outcome.values(),
            PartyKind.values(),
            Procedure.values(),
            RefusalGround.values(),
            ServiceMethod.values(),
            SimplifiedGround.values(),
            Stage.values(),
            StayGround.values(),
            SuspensionGround.values(),
            TerminationGround.values())
        .flatMap(Arrays::stream)
        .toList();
  }
}

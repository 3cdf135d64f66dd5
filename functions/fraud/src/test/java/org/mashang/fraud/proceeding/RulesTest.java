package org.mashang.fraud.proceeding;

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
import org.mashang.fraud.term.Channel;
import org.mashang.fraud.term.Contester;
import org.mashang.fraud.term.FalseReason;
import org.mashang.fraud.term.Notice;
import org.mashang.fraud.term.Proof;
import org.mashang.fraud.term.Result;
import org.mashang.fraud.term.RevisitResult;
import org.mashang.fraud.term.Stage;
import org.mashang.fraud.term.StopAnswer;
import org.mashang.fraud.term.StopBody;
import org.mashang.fraud.term.TimerCode;

class RulesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 15);

  @Test
  void everyCommandButTheRaisingHasOneRule() {
    Set<Class<?>> ruled = new HashSet<>();
    Rules.BOOK.all().forEach(rule -> ruled.add(rule.type()));
    Set<Class<?>> commands = new HashSet<>(Arrays.asList(Command.class.getPermittedSubclasses()));
    commands.remove(Command.Raise.class);
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
    Stream.of(
            Channel.values(),
            Contester.values(),
            FalseReason.values(),
            Notice.values(),
            Proof.values(),
            Result.values(),
            RevisitResult.values(),
            Stage.values(),
            StopAnswer.values(),
            StopBody.values(),
            TimerCode.values())
        .<LegalTerm>flatMap(Stream::of)
        .forEach(
            term -> {
              assertFalse(term.label().isBlank());
              term.articles().forEach(key -> assertFalse(Citations.of(key, DAY).gist().isBlank()));
            });
  }
}

package org.mashang.fraud.rulebook;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.mashang.fraud.rule.RuleBook;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.http.Problem;
import org.mashang.platform.store.Given;
import software.amazon.awssdk.services.sqs.SqsClient;

/** What the desk does with the rules of a city: each command takes effect once. */
final class RuleDesk {

  private static final int TRIES = 5;

  /** After this long without a result the order lies in the dead letters: another may be given. */
  private static final Duration UNDER_WAY = Duration.ofHours(5);

  private final RuleTable table;
  private final SqsClient sqs;
  private final String queue;
  private final RuleBook national;

  RuleDesk(Environment environment, Clients clients, RuleBook national) {
    table = RuleTable.from(environment, clients);
    sqs = clients.sqs();
    queue = environment.get(Variable.RULE_TESTS_QUEUE);
    this.national = national;
  }

  CityBook book(String city) {
    return CityBook.of(national, table.all(city));
  }

  /** A version of a rule, with the rule. */
  record Found(CityRule rule, RuleVersion version) {}

  Optional<Found> find(String city, String rule, int number) {
    return book(city)
        .rule(rule)
        .flatMap(of -> of.version(number).map(version -> new Found(of, version)));
  }

  /** Keeps a proposal under the next free number. A repetition finds what the first one made. */
  Found propose(String city, Proposal proposal, Given given) {
    String id = proposal.rule().id();
    for (int tried = 0; tried < TRIES; tried++) {
      int next = book(city).rule(id).map(CityRule::nextNumber).orElse(1);
      OptionalInt before = table.done(city, given);
      int number = before.orElse(next);
      List<RuleTable.Change> made =
          List.of(new RuleTable.Change(null, proposal.version(number, given)));
      if (before.isPresent() || table.keep(city, made, given)) {
        return find(city, id, number).orElseThrow();
      }
    }
    throw Problem.of(503, "TOO_BUSY", "同一条规则正有多人提交。", "请稍后重试。").raise();
  }

  /** Takes a step; the version that is live makes place for one that goes live, at once. */
  void step(String city, Found found, AskedStep asked, Given given) {
    RuleVersion version = found.version();
    Promotion.Answer answer =
        found.rule().to(asked.to(), asked.share(), version, given.by(), asked.reason(), given.at());
    switch (answer) {
      case Promotion.Answer.Refused(Objection objection) -> throw refused(objection);
      case Promotion.Answer.Taken(RuleVersion now) -> {
        List<RuleTable.Change> changes = new ArrayList<>();
        changes.add(new RuleTable.Change(version, now));
        if (asked.to() == Stage.LIVE) {
          found
              .rule()
              .live()
              .ifPresent(old -> changes.add(new RuleTable.Change(old, replaced(old, now))));
        }
        if (!table.keep(city, changes, given)) {
          throw stale();
        }
      }
    }
  }

  private static RuleVersion replaced(RuleVersion old, RuleVersion by) {
    Step step = by.steps().getLast();
    return old.after(
        new Step(Stage.ENDED, 0, step.by(), step.name(), step.at(), "由第" + by.number() + "版替换"));
  }

  /** Orders a back-test. The order is on record before it is sent: a repetition sends it again. */
  void test(String city, RuleVersion version, AskedTest asked, Given given) {
    Testing known = version.testing();
    boolean again = done(city, given);
    if (!again) {
      if (known != null
          && known.failedAt() == null
          && given.at().isBefore(known.since().plus(UNDER_WAY))) {
        throw Problem.of(409, "TEST_UNDER_WAY", "这个版本正在试算。", "请等试算完成后再进行。").raise();
      }
      Testing ordered =
          new Testing(given.commandId(), asked.from(), asked.to(), given.by(), given.at(), null);
      RuleTable.Change change = new RuleTable.Change(version, version.testing(ordered));
      if (!table.keep(city, List.of(change), given)) {
        throw stale();
      }
    }
    if (!again || (known != null && known.order().equals(given.commandId()))) {
      TestOrder order = new TestOrder(city, version.rule(), version.number(), given.commandId());
      sqs.sendMessage(send -> send.queueUrl(queue).messageBody(order.json()));
    }
  }

  boolean done(String city, Given given) {
    return table.done(city, given).isPresent();
  }

  static Problem.Raised stale() {
    return Problem.of(412, "STALE_VERSION", "您看到的内容之后，这个版本已有新的变化。", "请重新载入，核对后再提交。").raise();
  }

  private static Problem.Raised refused(Objection objection) {
    int status = objection == Objection.NOT_CHIEF ? 403 : 409;
    return Problem.of(status, objection.name(), objection.sentence(), objection.next()).raise();
  }
}

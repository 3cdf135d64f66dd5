package org.mashang.benchmarks.fraud.city;

import java.util.List;
import java.util.function.Predicate;

/**
 * Normal life, as far as sources would tell of it, with everything in it that looks like fraud. No
 * source publishes how often: each rate is an assumption, chosen so that what looks suspicious in
 * one way happens to honest people far more often than fraud does.
 */
final class Habits {

  /**
   * @param perDay how often one person does it in a day, on average over those it fits
   * @param fits whom it fits
   */
  record Habit(double perDay, Predicate<Person> fits, Doing doing) {}

  /** Does it: all its signals. */
  interface Doing {
    void once(Life life);
  }

  static final List<Habit> ALL_HABITS =
      List.of(
          // Couriers and takeaway riders call hundreds: operators suspect some of them.
          new Habit(0.05, Habits::anybody, life -> life.call("rider", 0.01, 8, 90)),
          new Habit(0.02, Habits::anybody, life -> life.call("bank-line", 0.005, 30, 600)),
          new Habit(0.02, Habits::anybody, life -> life.call("selling", 0.06, 10, 240)),
          // A broker's real advice is long and often suspected.
          new Habit(0.06, Person::investor, Habits::broker),
          new Habit(0.006, Habits::anybody, Habits::fraudCallIgnored),
          new Habit(0.01, Habits::anybody, life -> life.sms(0.3, 0.25)),
          new Habit(0.04, Habits::anybody, life -> life.sms(0, 0.02)),
          new Habit(0.002, Habits::anybody, life -> life.site(false)),
          new Habit(0.0008, Habits::anybody, life -> life.site(true)),
          new Habit(0.15, Habits::anybody, life -> life.payKnown(300, 1.3)),
          new Habit(0.012, Habits::anybody, life -> life.payNew(2_000, 1.5, 0.005)),
          new Habit(0.012, Habits::anybody, life -> life.payNew(300, 1, 0.005)),
          new Habit(0.02, Person::gamer, Habits::gameGoods),
          new Habit(0.001, person -> person.age() >= 22 && person.age() < 60, Habits::borrower),
          new Habit(0.002, Habits::anybody, life -> life.device(0.8)),
          new Habit(0.0008, Habits::anybody, Habits::helpedByTheChildren),
          new Habit(0.0008, Person::elderly, Habits::warnedAndHonest),
          new Habit(0.0008, Person::elderly, Habits::healthGoods),
          new Habit(0.02, Person::abroad, Habits::familyAbroad),
          new Habit(0.0003, Habits::anybody, life -> life.call("police", 0.03, 120, 1_200)),
          new Habit(0.0005, Habits::anybody, Life::forwarding),
          new Habit(0.01, Habits::anybody, life -> life.cash(1_500, 0.9)),
          new Habit(0.0005, Person::elderly, life -> life.cash(40_000, 0.6)),
          new Habit(0.0002, Habits::anybody, Life::reportsOthers));

  private Habits() {}

  private static boolean anybody(Person person) {
    return true;
  }

  private static void broker(Life life) {
    life.call("broker", 0.02, 120, 1_500);
    if (life.chance().of(0.1)) {
      life.minutes(30, 2_000);
      life.site(true, 0.03);
      life.payNew(20_000, 1, 0.01);
    }
  }

  /** Most hang up; some listen for long and still do nothing. */
  private static void fraudCallIgnored(Life life) {
    boolean listens = life.chance().of(0.06);
    life.fraudCall(listens ? 400 : 5, listens ? 1_500 : 60);
  }

  private static void gameGoods(Life life) {
    life.site(false, 0.02);
    life.payNew(400, 0.9, 0.02);
    while (life.chance().of(0.3)) {
      life.minutes(5, 120);
      life.payNew(400, 0.9, 0.02);
    }
  }

  /** A loan, and the money goes to a car dealer, a builder or an older loan. */
  private static void borrower(Life life) {
    if (life.chance().of(0.3)) {
      life.call("loan-office", 0.05, 60, 900);
    }
    life.minutes(60, 3_000);
    life.borrow(20_000, 0.9);
    if (life.chance().of(0.4)) {
      life.minutes(30, 4_000);
      life.payNew(18_000, 0.9, 0.005);
    }
  }

  private static void helpedByTheChildren(Life life) {
    life.screen();
    if (life.chance().of(0.25)) {
      life.minutes(5, 60);
      life.payNew(1_500, 1.2, 0.005);
    }
  }

  /** A real fraud call, not believed; later, for another reason, a first payee. */
  private static void warnedAndHonest(Life life) {
    boolean listens = life.chance().of(0.15);
    life.fraudCall(listens ? 300 : 5, listens ? 1_500 : 120);
    life.minutes(30, 1_300);
    life.payNew(5_000, 1.1, 0.005);
  }

  /** Bought over the phone, dear but legal. */
  private static void healthGoods(Life life) {
    life.call("health", 0.25, 300, 2_400);
    life.minutes(20, 1_000);
    life.payNew(3_000, 0.7, 0.02);
  }

  private static void familyAbroad(Life life) {
    life.overseasCall(300, 3_600);
    if (life.chance().of(0.05)) {
      life.minutes(20, 1_400);
      life.payNew(60_000, 0.8, 0.01);
    }
  }
}

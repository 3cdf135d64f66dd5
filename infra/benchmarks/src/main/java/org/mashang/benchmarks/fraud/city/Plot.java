package org.mashang.benchmarks.fraud.city;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One fraud as it is carried out: each step moves the clock on. */
final class Plot {

  /**
   * @param seen chance that a source tells of it
   * @param fen lost with it; 0 for everything that takes no money
   */
  record Step(Told told, double seen, long fen) {}

  private final Person person;
  private final Underworld underworld;
  private final Chance chance;
  private final List<Step> steps = new ArrayList<>();
  private final Set<String> paid = new LinkedHashSet<>();
  private Underworld.Tool account;
  private Underworld.Tool number;
  private long clock;

  Plot(Person person, long begins, Underworld underworld, Chance chance) {
    this.person = person;
    this.underworld = underworld;
    this.chance = chance;
    clock = begins;
    account = underworld.account(begins, chance);
    number = underworld.number(begins, chance);
  }

  List<Step> steps() {
    return steps;
  }

  Set<String> paid() {
    return paid;
  }

  Chance chance() {
    return chance;
  }

  Plot minutes(int least, int most) {
    clock += chance.between(least * 60L, most * 60L);
    return this;
  }

  /** So many days on, at a time when people are awake; never back. */
  Plot days(int least, int most) {
    long day = (clock + 28_800) / 86_400 + chance.between(least, most);
    long next = day * 86_400 - 28_800 + chance.between(9 * 3_600, 22 * 3_600);
    clock = Math.max(clock + 1_800, next);
    return this;
  }

  Plot otherNumber() {
    number = underworld.number(clock, chance);
    return this;
  }

  Plot otherAccount() {
    account = underworld.account(clock, chance);
    return this;
  }

  Plot call(double seen, int least, int most) {
    long seconds = chance.between(least, most);
    Told call =
        tell("CALL", Sources.operator(person))
            .text("number", number.name())
            .text("direction", "IN")
            .number("seconds", seconds)
            .yes("overseas", number.name().startsWith("00"));
    clock += seconds;
    return add(risk(call, "numberRisk", number.listedBy(clock) ? 0.9 : 0.45), seen);
  }

  Plot forwarding(double seen) {
    return add(
        tell("CALL", Sources.operator(person))
            .text("number", number.name())
            .text("direction", "OUT")
            .number("seconds", chance.between(20, 300))
            .yes("forwarded", true),
        seen);
  }

  Plot sms(double seen) {
    Told sms = tell("SMS", Sources.operator(person)).text("number", number.name());
    double link = chance.draw();
    sms.text("link", link < 0.3 ? "FRAUD" : link < 0.8 ? "UNKNOWN" : "NONE");
    return add(risk(sms, "numberRisk", 0.3), seen);
  }

  Plot site(double seen, boolean app) {
    Told visit = tell("SITE_VISIT", "NET-1").text("site", "s" + chance.below(5_000) + ".example");
    return add(visit.yes("app", app), seen);
  }

  Plot screen(double seen) {
    return add(tell("SCREEN_SHARE", Sources.operator(person)), seen);
  }

  Plot device(double seen) {
    return add(
        tell("DEVICE_CHANGE", Sources.bank(person))
            .text("changed", chance.of(0.8) ? "DEVICE" : "SIM"),
        seen);
  }

  Plot borrow(double seen, int least, int most) {
    return add(tell("LOAN_DRAWN", Sources.bank(person)).number("amount", yuan(least, most)), seen);
  }

  Plot relativeTells(double seen, Scheme scheme) {
    return add(
        tell("CITIZEN_REPORT", "CITIZEN-1").text("typology", scheme.typology().name()), seen);
  }

  Plot payee(double seen) {
    return add(
        risky(tell("NEW_PAYEE", Sources.bank(person)).text("account", account.name())), seen);
  }

  /** Money leaves; half of the time the bank tells before that it is tried or held. */
  Plot pay(int least, int most) {
    long fen = yuan(least, most);
    boolean first = paid.add(account.name());
    double before = chance.draw();
    if (before < 0.5) {
      add(transfer(fen, first, before < 0.15 ? "HELD" : "ATTEMPTED"), 0.95);
      minutes(2, 30);
    }
    steps.add(new Step(transfer(fen, first, "COMPLETED"), 0.97, fen));
    return this;
  }

  private Told transfer(long fen, boolean first, String state) {
    return risky(
            tell("TRANSFER", Sources.bank(person))
                .text("account", account.name())
                .number("amount", fen)
                .text("channel", chance.of(0.8) ? "MOBILE" : "ONLINE"))
        .yes("newPayee", first && chance.of(0.85))
        .text("state", state);
  }

  Plot cash(int least, int most) {
    long fen = yuan(least, most);
    Told drawn =
        tell("CASH_WITHDRAWAL", Sources.bank(person))
            .number("amount", fen)
            .text("channel", "COUNTER");
    steps.add(new Step(drawn, 0.97, fen));
    return this;
  }

  /** Skewed to the smaller amounts. */
  private long yuan(int least, int most) {
    double draw = chance.draw();
    return 100L * (long) (least * StrictMath.pow((double) most / least, draw));
  }

  private Told risky(Told told) {
    return risk(told, "payeeRisk", account.listedBy(clock) ? 0.85 : 0.2);
  }

  private Told risk(Told told, String name, double high) {
    double draw = chance.draw();
    if (draw < high) {
      told.text(name, "HIGH");
    } else if (draw < high + 0.2) {
      told.text(name, "LOW");
    }
    return told;
  }

  private Told tell(String kind, String source) {
    return new Told(kind, source, clock, person, chance);
  }

  private Plot add(Told told, double seen) {
    steps.add(new Step(told, seen, 0));
    clock += chance.between(20, 120);
    return this;
  }
}

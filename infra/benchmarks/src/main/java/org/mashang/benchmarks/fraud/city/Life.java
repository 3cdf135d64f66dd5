package org.mashang.benchmarks.fraud.city;

/** What one honest person does in one go: each thing moves the clock on. */
final class Life {

  private final Person person;
  private final Underworld underworld;
  private final Arrivals arrivals;
  private final Chance chance;
  private final long seed;
  private long clock;

  Life(
      Person person,
      long begins,
      long seed,
      Underworld underworld,
      Arrivals arrivals,
      Chance chance) {
    this.person = person;
    this.clock = begins;
    this.seed = seed;
    this.underworld = underworld;
    this.arrivals = arrivals;
    this.chance = chance;
  }

  Chance chance() {
    return chance;
  }

  void minutes(int least, int most) {
    clock += chance.between(least * 60L, most * 60L);
  }

  /**
   * A call by an honest number of a trade.
   *
   * @param wrongly chance that the operator holds it risky
   */
  void call(String trade, double wrongly, int least, int most) {
    Told call = incoming(pooled("0570", trade, 200), least, most);
    arrivals.send(risk(call, "numberRisk", wrongly));
  }

  void overseasCall(int least, int most) {
    Told call = incoming(own("0044", 5, 9), least, most).yes("overseas", true);
    arrivals.send(risk(call, "numberRisk", 0.05));
  }

  void fraudCall(int least, int most) {
    Underworld.Tool number = underworld.number(clock, chance);
    Told call =
        incoming(number.name(), least, most).yes("overseas", number.name().startsWith("00"));
    arrivals.send(risk(call, "numberRisk", number.listedBy(clock) ? 0.9 : 0.45));
  }

  void forwarding() {
    arrivals.send(
        operator("CALL")
            .text("number", own("139", 6, 8))
            .text("direction", "OUT")
            .number("seconds", chance.between(10, 300))
            .yes("forwarded", true));
  }

  /**
   * @param fraud chance that the link is known for fraud
   * @param risky chance that the number is held risky
   */
  void sms(double fraud, double risky) {
    Told sms = operator("SMS");
    sms.text(
        "number", fraud > 0 ? underworld.number(clock, chance).name() : pooled("1069", "ad", 500));
    double draw = chance.draw();
    sms.text("link", draw < fraud ? "FRAUD" : draw < 0.6 ? "UNKNOWN" : "NONE");
    arrivals.send(risk(sms, "numberRisk", risky));
  }

  void site(boolean app, double how) {
    if (chance.of(how)) {
      site(app);
    }
  }

  void site(boolean app) {
    Told visit = tell("SITE_VISIT", "NET-1");
    arrivals.send(visit.text("site", "s" + chance.below(5_000) + ".example").yes("app", app));
  }

  void screen() {
    arrivals.send(operator("SCREEN_SHARE"));
  }

  void device(double device) {
    arrivals.send(bank("DEVICE_CHANGE").text("changed", chance.of(device) ? "DEVICE" : "SIM"));
  }

  void borrow(double median, double sigma) {
    arrivals.send(bank("LOAN_DRAWN").number("amount", fen(median, sigma)));
  }

  void cash(double median, double sigma) {
    arrivals.send(
        bank("CASH_WITHDRAWAL")
            .number("amount", fen(median, sigma))
            .text("channel", median > 20_000 ? "COUNTER" : "ATM"));
  }

  /** To family, a landlord or a shop one knows. */
  void payKnown(double median, double sigma) {
    transfer(own("6222", 7, 15), fen(median, sigma), false, 0.0005);
  }

  /**
   * To somebody who never got money before.
   *
   * @param wrongly chance that the bank holds the payee risky
   */
  void payNew(double median, double sigma, double wrongly) {
    String account = account();
    if (chance.of(0.7)) {
      arrivals.send(risk(bank("NEW_PAYEE").text("account", account), "payeeRisk", wrongly));
      clock += chance.between(30, 900);
    }
    transfer(account, fen(median, sigma), chance.of(0.85), wrongly);
  }

  private void transfer(String account, long fen, boolean first, double wrongly) {
    boolean wallet = fen < 100_000 && chance.of(0.5);
    double before = chance.draw();
    // Banks ask again, or hold back, what is large and goes to somebody new.
    double asked = first && fen > 1_000_000 ? 0.25 : 0.02;
    Told transfer = pay(account, fen, wallet, first, wrongly);
    if (before < asked) {
      arrivals.send(transfer.text("state", before < asked / 4 ? "HELD" : "ATTEMPTED"));
      clock += chance.between(60, 1_800);
      transfer = pay(account, fen, wallet, first, wrongly);
    }
    arrivals.send(transfer.text("state", "COMPLETED"));
  }

  private Told pay(String account, long fen, boolean wallet, boolean first, double wrongly) {
    Told told =
        tell("TRANSFER", wallet ? Sources.wallet(person) : Sources.bank(person))
            .text("account", account)
            .number("amount", fen)
            .text("channel", wallet ? "THIRD_PARTY" : chance.of(0.85) ? "MOBILE" : "COUNTER");
    return risk(told, "payeeRisk", wrongly).yes("newPayee", first);
  }

  void reportsOthers() {
    arrivals.send(
        tell("CITIZEN_REPORT", "CITIZEN-1")
            .text("typology", Scheme.any(chance).typology().name())
            .text("number", underworld.number(clock, chance).name()));
  }

  /** A shop that many pay, or somebody whom nobody else pays. */
  private String account() {
    return chance.of(0.5)
        ? pooled("6225", "shop", 3_000)
        : "6228" + Long.toString(chance.between(100_000_000_000_000L, 999_999_999_999_999L));
  }

  private String own(String head, int of, int digits) {
    return head + digits(Chance.mix(seed, person.index(), of, chance.below(4)), digits);
  }

  private String pooled(String head, String name, int size) {
    return head + digits(Chance.mix(seed, name.hashCode(), chance.below(size)), 10);
  }

  private static String digits(long mixed, int count) {
    long bound = 1;
    for (int i = 1; i < count; i++) {
      bound *= 10;
    }
    return Long.toString(bound + Math.floorMod(mixed, 9 * bound));
  }

  private static long yuanAtLeastOne(double yuan) {
    return Math.max(1, (long) yuan);
  }

  private long fen(double median, double sigma) {
    return 100 * yuanAtLeastOne(Math.min(2_000_000, chance.logNormal(median, sigma)));
  }

  private Told incoming(String number, int least, int most) {
    long seconds = chance.between(least, most);
    clock += seconds;
    return operator("CALL")
        .text("number", number)
        .text("direction", "IN")
        .number("seconds", seconds);
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

  private Told operator(String kind) {
    return tell(kind, Sources.operator(person));
  }

  private Told bank(String kind) {
    return tell(kind, Sources.bank(person));
  }

  private Told tell(String kind, String source) {
    return new Told(kind, source, clock, person, chance);
  }
}

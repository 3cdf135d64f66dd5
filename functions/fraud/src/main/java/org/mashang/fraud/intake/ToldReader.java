package org.mashang.fraud.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.identifier.Parsed;
import org.mashang.casework.identifier.PhoneNumber;
import org.mashang.fraud.signal.Mark;
import org.mashang.fraud.signal.SignalKind;
import org.mashang.fraud.signal.Typology;
import org.mashang.platform.http.Fields;

/** Reads one signal of version 1 field by field; what is wrong is collected in the fields. */
final class ToldReader {

  private static final Duration AHEAD = Duration.ofMinutes(10);
  private static final Duration BEHIND = Duration.ofDays(31);
  private static final int OLD = 60;
  private static final int LONG_CALL = 600;
  private static final long MOST_FEN = 100_000_000_000_000L;
  private static final int MOST_ID = 64;
  private static final Pattern NUMBER = Pattern.compile("\\+?[0-9]{3,20}");
  private static final Pattern ACCOUNT = Pattern.compile("[0-9A-Za-z@._*-]{4,64}");
  private static final Pattern DIVISION = Pattern.compile("[1-9][0-9]{5}");

  private enum Risk {
    LOW,
    HIGH
  }

  private enum Direction {
    IN,
    OUT
  }

  private enum Link {
    NONE,
    UNKNOWN,
    FRAUD
  }

  private enum Changed {
    SIM,
    DEVICE
  }

  private enum Channel {
    COUNTER,
    MOBILE,
    ONLINE,
    ATM,
    THIRD_PARTY
  }

  private enum State {
    HELD,
    COMPLETED,
    ATTEMPTED
  }

  private final JsonNode signal;
  private final Fields fields;
  private final String city;
  private final Set<Mark> marks = EnumSet.noneOf(Mark.class);
  private @Nullable String phone;
  private @Nullable String number;
  private @Nullable String account;
  private @Nullable String division;
  private @Nullable Typology typology;
  private long fen;
  private int seconds;

  ToldReader(JsonNode signal, String city) {
    this.signal = signal;
    this.fields = Fields.of(signal);
    this.city = city;
  }

  Fields fields() {
    return fields;
  }

  /** The signal; of no worth if there are faults. */
  @Nullable Told read(Instant now) {
    SignalKind kind = fields.choice("/kind", SignalKind.class).required().orNull();
    fields.whole("/version").required().min(1).max(1).orNull();
    String id = fields.text("/id").required().max(MOST_ID).orEmpty();
    Instant at = fields.instant("/at").required().notAfter(now.plus(AHEAD)).orNull();
    if (at != null && at.isBefore(now.minus(BEHIND))) {
      fields.fault("/at", "TOO_OLD", "时间早于三十一天以前。");
    }
    if (kind == null) {
      // What else belongs to it nobody can say.
      signal.fieldNames().forEachRemaining(name -> fields.ignore("/" + escaped(name)));
      return null;
    }
    if (kind != SignalKind.LISTED) {
      person();
    }
    details(kind);
    if (at == null) {
      return null;
    }
    return new Told(kind, id, at, phone, number, account, division, marks, fen, seconds, typology);
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  private void person() {
    Fields person = fields.requiredObject("/person");
    phone =
        person
            .text("/phone")
            .required()
            .max(24)
            .parsed(PhoneNumber::parse)
            .map(PhoneNumber::value)
            .orElse(null);
    Long age = person.whole("/age").min(0).max(130).orNull();
    if (age != null && age >= OLD) {
      marks.add(Mark.ELDERLY);
    }
    division = person.text("/division").matching(DIVISION, "区划代码应为六位数字。").orNull();
    if (division != null && !city.isEmpty() && !division.startsWith(city.substring(0, 4))) {
      person.fault("/division", "ANOTHER_CITY", "这个区划不属于本市。");
    }
  }

  private void details(SignalKind kind) {
    switch (kind) {
      case CALL -> call();
      case SMS -> message();
      case SITE_VISIT -> {
        fields.text("/site").required().max(200).orNull();
        mark(fields.flag("/app").orElse(false), Mark.APP);
      }
      case SCREEN_SHARE -> {}
      case DEVICE_CHANGE -> {
        Changed changed = fields.choice("/changed", Changed.class).required().orNull();
        marks.add(changed == Changed.SIM ? Mark.SIM : Mark.DEVICE);
      }
      case NEW_PAYEE -> {
        account(true);
        marks.add(Mark.FIRST_PAYEE);
        payeeRisk();
      }
      case TRANSFER -> transfer();
      case CASH_WITHDRAWAL -> {
        amount(true);
        channel();
      }
      case LOAN_DRAWN -> amount(true);
      case LISTED -> {
        number(false);
        account(false);
        if ((number == null) == (account == null)) {
          fields.fault("/account", "ONE_OF_TWO", "应写明号码或账户之一，不能都写，也不能都不写。");
        }
      }
      case CITIZEN_REPORT -> report();
      case POLICE_REPORT -> {
        report();
        amount(false);
      }
    }
  }

  private void call() {
    number(true);
    Direction direction = fields.choice("/direction", Direction.class).required().orNull();
    mark(direction == Direction.IN, Mark.INCOMING);
    seconds = Math.toIntExact(fields.whole("/seconds").required().min(0).max(86_400).orElse(0));
    mark(seconds >= LONG_CALL, Mark.LONG);
    mark(fields.flag("/overseas").orElse(false), Mark.OVERSEAS);
    mark(fields.flag("/forwarded").orElse(false), Mark.FORWARDED);
    numberRisk();
  }

  private void message() {
    number(true);
    marks.add(Mark.INCOMING);
    Link link = fields.choice("/link", Link.class).orElse(Link.NONE);
    mark(link == Link.FRAUD, Mark.FRAUD_LINK);
    mark(link == Link.UNKNOWN, Mark.UNKNOWN_LINK);
    numberRisk();
  }

  private void transfer() {
    account(true);
    amount(true);
    channel();
    payeeRisk();
    mark(fields.flag("/newPayee").orElse(false), Mark.FIRST_PAYEE);
    State state = fields.choice("/state", State.class).required().orElse(State.ATTEMPTED);
    marks.add(
        switch (state) {
          case HELD -> Mark.HELD;
          case COMPLETED -> Mark.COMPLETED;
          case ATTEMPTED -> Mark.ATTEMPTED;
        });
  }

  private void report() {
    typology = fields.choice("/typology", Typology.class).required().orNull();
    mark(fields.flag("/self").orElse(false), Mark.SELF);
    number(false);
    account(false);
  }

  private void number(boolean needed) {
    String written =
        fields.text("/number").requiredIf(needed).max(32).matching(NUMBER, "号码应为3至20位数字。").orNull();
    number = written == null ? null : oneSpelling(written);
  }

  /** Operators write a country code as 00 or +, or not at all; it is the same number. */
  private static String oneSpelling(String number) {
    return PhoneNumber.parse(number) instanceof Parsed.Valid<PhoneNumber>(var known)
        ? known.value()
        : number;
  }

  private void account(boolean needed) {
    account =
        fields
            .text("/account")
            .requiredIf(needed)
            .max(64)
            .matching(ACCOUNT, "账户应为4至64位数字、字母或@._*-。")
            .orNull();
  }

  private void amount(boolean needed) {
    fen =
        needed
            ? fields.whole("/amount").required().min(1).max(MOST_FEN).orElse(0)
            : Objects.requireNonNullElse(fields.whole("/amount").min(1).max(MOST_FEN).orNull(), 0L);
  }

  private void channel() {
    fields.choice("/channel", Channel.class).required().orNull();
  }

  private void numberRisk() {
    mark(fields.choice("/numberRisk", Risk.class).orElse(Risk.LOW) == Risk.HIGH, Mark.RISKY_NUMBER);
  }

  private void payeeRisk() {
    mark(fields.choice("/payeeRisk", Risk.class).orElse(Risk.LOW) == Risk.HIGH, Mark.RISKY_PAYEE);
  }

  private void mark(boolean said, Mark mark) {
    if (said) {
      marks.add(mark);
    }
  }
}

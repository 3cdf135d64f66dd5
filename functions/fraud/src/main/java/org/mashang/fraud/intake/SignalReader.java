package org.mashang.fraud.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Fault;
import org.mashang.fraud.signal.Signal;
import org.mashang.fraud.signal.SignalKind;
import org.mashang.fraud.subject.Subject;

/** Reads signals of one city: a signal, or everything that is wrong with it. */
public final class SignalReader {

  private static final Fault NO_OBJECT = new Fault("", "NOT_AN_OBJECT", "每条线索应为一个JSON对象。");

  private final Pseudonyms pseudonyms;

  public SignalReader(Pseudonyms pseudonyms) {
    this.pseudonyms = pseudonyms;
  }

  /**
   * What came of one.
   *
   * @param signal null if there are faults
   * @param plain what the signal's main subject is called in truth: to be sealed if a warning comes
   *     of it, and else forgotten; empty if there are faults
   * @param otherPlain the same of the other side; empty if none was told
   */
  public record Read(@Nullable Signal signal, String plain, String otherPlain, List<Fault> faults) {
    public Read {
      faults = List.copyOf(faults);
    }
  }

  /**
   * Everything that is wrong with a signal; empty if it can be taken.
   *
   * @param city division code of the city whose data it is
   * @param now when it came
   */
  public static List<Fault> faults(JsonNode signal, String city, Instant now) {
    if (!signal.isObject()) {
      return List.of(NO_OBJECT);
    }
    ToldReader reader = new ToldReader(signal, city);
    reader.read(now);
    return reader.fields().faults();
  }

  /** The same, with the signal itself under pseudonyms. */
  public Read read(JsonNode node, String source, String city, Instant now) {
    if (!node.isObject()) {
      return new Read(null, "", "", List.of(NO_OBJECT));
    }
    ToldReader reader = new ToldReader(node, city);
    Told told = reader.read(now);
    List<Fault> faults = reader.fields().faults();
    if (told == null || !faults.isEmpty()) {
      return new Read(null, "", "", faults);
    }
    return signal(told, source, city);
  }

  private Read signal(Told told, String source, String city) {
    Subject other = other(told, city);
    String number = Objects.requireNonNullElse(told.number(), "");
    String named = Objects.requireNonNullElse(told.account(), number);
    String phone = told.phone();
    Subject about;
    String plain;
    if (phone == null) {
      about = Objects.requireNonNull(other);
      plain = named;
    } else {
      about = pseudonyms.of(Subject.Kind.PERSON, city, phone);
      plain = phone;
    }
    Signal signal =
        new Signal(
            city,
            told.kind(),
            source,
            told.id(),
            told.at(),
            about,
            told.kind() == SignalKind.LISTED ? null : other,
            told.division(),
            told.marks(),
            told.fen(),
            told.seconds(),
            told.typology());
    return new Read(signal, plain, signal.other() == null ? "" : named, List.of());
  }

  private @Nullable Subject other(Told told, String city) {
    String account = told.account();
    String number = told.number();
    if (account != null) {
      return pseudonyms.of(Subject.Kind.ACCOUNT, city, account);
    }
    return number == null ? null : pseudonyms.of(Subject.Kind.NUMBER, city, number);
  }
}

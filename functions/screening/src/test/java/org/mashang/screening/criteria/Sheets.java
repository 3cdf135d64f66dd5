package org.mashang.screening.criteria;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mashang.casework.scan.Quad;
import org.mashang.screening.fact.Answer;
import org.mashang.screening.fact.Doubt;
import org.mashang.screening.fact.Fact;
import org.mashang.screening.fact.FactKey;
import org.mashang.screening.fact.FactSheet;
import org.mashang.screening.fact.Place;

/** Builds the facts of a case. */
public final class Sheets {

  private final Map<FactKey, Answer> answers = new EnumMap<>(FactKey.class);

  public static Sheets empty() {
    return new Sheets();
  }

  /** Every circumstance of article 10 is said to be absent, the open clause by a person. */
  public static Sheets clean(String alcohol) {
    Sheets sheets =
        new Sheets()
            .with(FactKey.BLOOD_ALCOHOL, alcohol)
            .with(FactKey.VEHICLE, "CAR")
            .with(FactKey.LICENCE, "VALID")
            .with(FactKey.ROAD, "ROAD");
    for (FactKey key :
        List.of(
            FactKey.ACCIDENT,
            FactKey.OVERLOADED,
            FactKey.DRUGS,
            FactKey.PASSENGER_SERVICE,
            FactKey.SCHOOL_BUS,
            FactKey.DANGEROUS_GOODS,
            FactKey.OBSTRUCTED_CHECK,
            FactKey.OBSTRUCTED_JUSTICE,
            FactKey.DRINK_DRIVING_BEFORE,
            FactKey.CONVICTED_BEFORE)) {
      sheets.with(key, "NO");
    }
    return sheets.corrected(FactKey.OTHER_AGGRAVATION, "NO");
  }

  public Sheets with(FactKey key, String value, Doubt... doubts) {
    answers.put(key, new Answer(key, value, List.of(mention(key, value)), List.of(doubts), false));
    return this;
  }

  public Sheets contradicted(FactKey key, String one, String other) {
    List<Fact> basis = List.of(mention(key, one), mention(key, other));
    answers.put(key, new Answer(key, null, basis, List.of(Doubt.CONTRADICTED), false));
    return this;
  }

  public Sheets corrected(FactKey key, String value) {
    answers.put(key, new Answer(key, value, List.of(), List.of(), true));
    return this;
  }

  public Sheets without(FactKey key) {
    answers.remove(key);
    return this;
  }

  public FactSheet sheet() {
    return new FactSheet(answers);
  }

  public static Fact mention(FactKey key, String value) {
    Place place =
        new Place(
            "paper-1",
            key.ordinal() % 5 + 1,
            Quad.of(0.125, 0.25, 0.5, 0.275),
            10,
            20,
            key.label() + value,
            0.9875);
    return new Fact(key, value, null, null, "test", place, List.of());
  }
}

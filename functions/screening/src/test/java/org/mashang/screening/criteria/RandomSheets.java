package org.mashang.screening.criteria;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.mashang.screening.criteria.file.FactValues;
import org.mashang.screening.fact.Answer;
import org.mashang.screening.fact.Doubt;
import org.mashang.screening.fact.Fact;
import org.mashang.screening.fact.FactKey;
import org.mashang.screening.fact.FactSheet;

/** Facts of all kinds: some silent, some doubted, some contradictory, some set by a person. */
final class RandomSheets {

  private static final List<String> ALCOHOL =
      List.of(
          "0", "20", "79.9", "80", "80.0", "81", "120.5", "149", "149.9", "150.0", "180", "181");
  private static final List<String> WIDTHS = List.of("0.05", "0.1", "1", "2", "5");
  private static final List<String> DAYS =
      List.of(
          "2020",
          "2021-02-28",
          "2021-03-01",
          "2024-02-28",
          "2024-02-29",
          "2024-03-01",
          "2026-02-28",
          "2026-03-01",
          "2026-03-02",
          "2026-03-05",
          "2026-03-06",
          "2026-03-09",
          "2026-03-10",
          "2026-03");
  private static final List<String> TIMES =
      List.of("2026-03-01T22:05", "2026-03-01", "2026-03-02T00:10", "2026-03", "2026");

  private RandomSheets() {}

  /** Half of them nearly clean, so that eligible cases are not rare. */
  static Arbitrary<FactSheet> any() {
    return Arbitraries.randomValue(RandomSheets::sheet);
  }

  private static FactSheet sheet(Random random) {
    boolean wild = random.nextInt(4) == 0;
    Map<FactKey, Answer> answers = new EnumMap<>(FactKey.class);
    if (!wild) {
      answers.putAll(Sheets.clean(pick(ALCOHOL, random)).sheet().answers());
    }
    for (FactKey key : FactKey.values()) {
      if (random.nextInt(wild ? 2 : 16) == 0) {
        int how = random.nextInt(8);
        if (how == 0) {
          answers.remove(key);
        } else {
          answers.put(key, answer(key, how, random));
        }
      }
    }
    return new FactSheet(answers);
  }

  static Answer answer(FactKey key, int how, Random random) {
    String value = value(key, random);
    Fact fact = Sheets.mention(key, value);
    if (key == FactKey.BLOOD_ALCOHOL && random.nextInt(3) == 0) {
      String written = value + "±" + pick(WIDTHS, random);
      fact = new Fact(key, value, written, null, "test", fact.place(), List.of());
    }
    return switch (how) {
      case 1 -> new Answer(key, value, List.of(fact), List.of(doubt(random)), false);
      case 2 -> new Answer(key, null, List.of(fact), List.of(Doubt.CONTRADICTED), false);
      case 3 -> new Answer(key, value, List.of(), List.of(), true);
      default -> new Answer(key, value, List.of(fact), List.of(), key.forPerson());
    };
  }

  static Doubt doubt(Random random) {
    return pick(List.of(Doubt.values()), random);
  }

  private static String value(FactKey key, Random random) {
    return switch (key.type()) {
      case FLAG -> random.nextInt(3) == 0 ? "YES" : "NO";
      case ALCOHOL -> pick(ALCOHOL, random);
      case CHOICE -> pick(List.copyOf(FactValues.choices(key)), random);
      case DAY -> pick(DAYS, random);
      case TIME -> pick(TIMES, random);
      case TEXT -> "某";
    };
  }

  private static <T> T pick(List<T> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }
}

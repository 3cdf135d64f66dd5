package org.mashang.screening.criteria.file;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.scan.Quad;
import org.mashang.screening.fact.Answer;
import org.mashang.screening.fact.Doubt;
import org.mashang.screening.fact.Fact;
import org.mashang.screening.fact.FactKey;
import org.mashang.screening.fact.FactSheet;
import org.mashang.screening.fact.Place;

/**
 * Reads the facts of a test case: a name and a value, or an object of {@code value}, {@code
 * written}, {@code doubts} and {@code corrected}. A value of null is one the papers contradict each
 * other on.
 */
final class SheetReader {

  private SheetReader() {}

  static FactSheet read(Cursor at) {
    Map<FactKey, Answer> answers = new EnumMap<>(FactKey.class);
    if (!at.isObject()) {
      at.fault("", "OBJECT_EXPECTED", "应当填写事实");
    }
    for (String name : at.names()) {
      FactKey key = key(name);
      if (key == null) {
        at.fault(name, "UNKNOWN_NAME", "没有“" + name + "”这项事实");
      } else {
        answers.put(key, answer(key, at.at(name)));
      }
    }
    return new FactSheet(answers);
  }

  private static Answer answer(FactKey key, Cursor at) {
    if (at.isText()) {
      return answer(key, value(key, at), null, List.of(), false);
    }
    at.only("value", "written", "doubts", "corrected");
    return answer(
        key,
        at.has("value") ? value(key, at.at("value")) : null,
        at.has("written") ? at.text("written") : null,
        at.eachIfAny("doubts", doubt -> doubt.constant(Doubt.class)),
        at.flag("corrected"));
  }

  private static Answer answer(
      FactKey key,
      @Nullable String value,
      @Nullable String written,
      List<Doubt> doubts,
      boolean corrected) {
    Place place = new Place("test", 1, Quad.of(0, 0, 1, 1), 0, 0, key.label(), 1);
    List<Fact> basis =
        value == null || corrected
            ? List.of()
            : List.of(new Fact(key, value, written, null, "test", place, doubts));
    return new Answer(key, value, basis, doubts, corrected);
  }

  private static String value(FactKey key, Cursor at) {
    String value = at.text();
    if (!value.isEmpty() && !FactValues.fits(key, value)) {
      at.fault("", "VALUE_DOES_NOT_FIT", "“" + key.label() + "”不能是“" + value + "”");
    }
    return value;
  }

  private static @Nullable FactKey key(String name) {
    for (FactKey key : FactKey.values()) {
      if (key.name().equals(name)) {
        return key;
      }
    }
    return null;
  }
}

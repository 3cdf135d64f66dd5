package org.mashang.screening.criteria.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Fault;

/**
 * A place in a JSON text that may be wrong: what is missing or of another type is noted as a fault,
 * and reading goes on with something harmless, so that all faults are found at once.
 */
final class Cursor {

  private final JsonNode node;
  private final String pointer;
  private final List<Fault> faults;

  Cursor(JsonNode node, String pointer, List<Fault> faults) {
    this.node = node;
    this.pointer = pointer;
    this.faults = faults;
  }

  void fault(String field, String code, String reason) {
    faults.add(new Fault(field.isEmpty() ? pointer : pointer + "/" + field, code, reason));
  }

  /** How many faults are noted so far, anywhere in the text. */
  int faults() {
    return faults.size();
  }

  /** Notes every field that is none of these. */
  void only(String... known) {
    node.fieldNames()
        .forEachRemaining(
            name -> {
              if (!Arrays.asList(known).contains(name)) {
                fault(name, "UNKNOWN_FIELD", "没有“" + name + "”这个字段");
              }
            });
  }

  boolean has(String field) {
    return node.hasNonNull(field);
  }

  Cursor at(String field) {
    return new Cursor(node.path(field), pointer + "/" + escaped(field), faults);
  }

  List<String> names() {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  boolean isText() {
    return node.isTextual();
  }

  boolean isObject() {
    return node.isObject();
  }

  /** The text it is itself. */
  String text() {
    if (!node.isTextual() || node.textValue().isBlank()) {
      fault("", "TEXT_EXPECTED", "应当填写文字");
      return "";
    }
    return node.textValue();
  }

  String text(String field) {
    return at(field).text();
  }

  boolean flag(String field) {
    JsonNode value = node.path(field);
    if (!value.isMissingNode() && !value.isBoolean()) {
      fault(field, "TRUE_OR_FALSE_EXPECTED", "应当填写 true 或者 false");
    }
    return value.booleanValue();
  }

  /** A whole number of at least one. */
  int count(String field) {
    JsonNode value = node.path(field);
    if (!value.isInt() || value.intValue() < 1) {
      fault(field, "COUNT_EXPECTED", "应当填写不小于1的整数");
      return 1;
    }
    return value.intValue();
  }

  /** A plain decimal, written as text; null if it is not there. */
  @Nullable BigDecimal decimal(String field) {
    if (!has(field)) {
      return null;
    }
    String text = text(field);
    if (!text.matches("\\d{1,4}(\\.\\d{1,2})?")) {
      fault(field, "NUMBER_EXPECTED", "应当以文字填写数值，例如\"80\"");
      return null;
    }
    return new BigDecimal(text);
  }

  @Nullable LocalDate day(String field) {
    try {
      return LocalDate.parse(text(field));
    } catch (DateTimeException e) {
      fault(field, "DAY_EXPECTED", "应当填写日期，例如2023-12-28");
      return null;
    }
  }

  <E extends Enum<E>> @Nullable E constant(String field, Class<E> type) {
    return at(field).constant(type);
  }

  <E extends Enum<E>> @Nullable E constant(Class<E> type) {
    String name = text();
    for (E each : type.getEnumConstants()) {
      if (each.name().equals(name)) {
        return each;
      }
    }
    if (!name.isEmpty()) {
      fault("", "UNKNOWN_NAME", "没有“" + name + "”");
    }
    return null;
  }

  /** Every entry of a list; an entry that cannot be read is left out. */
  <T> List<T> each(String field, Function<Cursor, @Nullable T> read) {
    JsonNode list = node.path(field);
    List<T> items = new ArrayList<>();
    if (!list.isArray()) {
      fault(field, "LIST_EXPECTED", "应当填写列表");
      return items;
    }
    for (int i = 0; i < list.size(); i++) {
      T item = read.apply(new Cursor(list.get(i), pointer + "/" + field + "/" + i, faults));
      if (item != null) {
        items.add(item);
      }
    }
    return items;
  }

  /** The same, where the list may be left out. */
  <T> List<T> eachIfAny(String field, Function<Cursor, @Nullable T> read) {
    return node.path(field) instanceof MissingNode ? List.of() : each(field, read);
  }

  private static String escaped(String field) {
    return field.replace("~", "~0").replace("/", "~1");
  }
}

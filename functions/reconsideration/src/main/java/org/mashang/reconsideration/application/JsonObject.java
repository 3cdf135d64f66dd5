package org.mashang.reconsideration.application;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Fault;

/**
 * One object of an untrusted JSON tree. Each property is asked for by name and type; whatever is
 * wrong is noted with its JSON pointer and reading goes on, so that all faults come out at once.
 */
final class JsonObject {

  private final @Nullable ObjectNode node;
  private final String pointer;
  private final List<Fault> faults;
  private final Set<String> asked = new HashSet<>();

  JsonObject(@Nullable ObjectNode node, String pointer, List<Fault> faults) {
    this.node = node;
    this.pointer = pointer;
    this.faults = faults;
  }

  /** Whether there is such an object at all. */
  boolean present() {
    return node != null;
  }

  /** A text of one line in NFC without surrounding blanks; empty if it is absent or wrong. */
  String line(String name, int max) {
    return text(name, max, false);
  }

  /** The same with as many lines as people like. */
  String text(String name, int max) {
    return text(name, max, true);
  }

  private String text(String name, int max, boolean lines) {
    JsonNode value = value(name);
    if (value == null) {
      return "";
    }
    if (!value.isTextual()) {
      fault(name, "WRONG_TYPE", "这里应当填写文字。");
      return "";
    }
    String text = Normalizer.normalize(value.textValue(), Normalizer.Form.NFC)
            .replace("\r\n", "\n")
            .strip();
    if (text.codePoints().anyMatch(point -> unwelcome(point, lines))) {
      fault(name, "CONTROL_CHARACTER", "含有看不见的控制字符，请删去后重新填写。");
      return "";
    }
    if (text.codePointCount(0, text.length()) > max) {
      fault(name, "TOO_LONG", "最多" + max + "个字，请缩短，或者作为文件上传。");
      return "";
    }
    return text;
  }

  /** A line that must be there. */
  String required(String name, int max, String otherwise) {
    String text = line(name, max);
    demand(name, text.isEmpty(), otherwise);
    return text;
  }

  /** Notes that something must be there, unless it is there and wrong, which was noted already. */
  void demand(String name, boolean missing, String otherwise) {
    if (missing && faults.stream().noneMatch(fault -> fault.pointer().equals(at(name)))) {
      fault(name, "REQUIRED", otherwise);
    }
  }

  /** A day; null if it is absent or wrong. */
  @Nullable LocalDate date(String name) {
    String text = line(name, 10);
    if (text.isEmpty()) {
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      fault(name, "INVALID_DATE", "日期应当写成 2026-09-30 这样的格式，并且是存在的日子。");
      return null;
    }
  }

  /** An instant in RFC 3339; null if it is absent or wrong. */
  @Nullable Instant instant(String name) {
    String text = line(name, 40);
    if (text.isEmpty()) {
      return null;
    }
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeParseException e) {
      fault(name, "INVALID_TIME", "时间应当写成 2026-09-30T09:00:00+08:00 这样的格式。");
      return null;
    }
  }

  /** Yes or no; null if it is absent or wrong. */
  @Nullable Boolean bool(String name) {
    JsonNode value = value(name);
    if (value != null && !value.isBoolean()) {
      fault(name, "WRONG_TYPE", "这里只能是“是”或者“否”。");
      return null;
    }
    return value == null ? null : value.booleanValue();
  }

  /** Yes; anything else is no. */
  boolean flag(String name) {
    return Boolean.TRUE.equals(bool(name));
  }

  /** A whole number that is not negative; null if it is absent or wrong. */
  @Nullable Long amount(String name, long max) {
    JsonNode value = value(name);
    if (value == null) {
      return null;
    }
    if (!value.isIntegralNumber() || !value.canConvertToLong()) {
      fault(name, "WRONG_TYPE", "这里应当填写整数（单位：分）。");
      return null;
    }
    if (value.longValue() < 0 || value.longValue() > max) {
      fault(name, "OUT_OF_RANGE", "金额不能小于零，也不能大得不合情理。");
      return null;
    }
    return value.longValue();
  }

  /** One of a closed list; null if it is absent or wrong. */
  <T extends Enum<T>> @Nullable T choice(String name, Class<T> type) {
    String text = line(name, 60);
    if (text.isEmpty()) {
      return null;
    }
    for (T value : type.getEnumConstants()) {
      if (value.name().equals(text)) {
        return value;
      }
    }
    String known =
        Stream.of(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining("、"));
    fault(name, "UNKNOWN_VALUE", "没有这个选项，可选：" + known + "。");
    return null;
  }

  /** An object inside; absent is not wrong. */
  JsonObject object(String name) {
    JsonNode value = value(name);
    if (value instanceof ObjectNode object) {
      return new JsonObject(object, at(name), faults);
    }
    if (value != null) {
      fault(name, "WRONG_TYPE", "这里的结构不对，应当是一个对象。");
    }
    return new JsonObject(null, at(name), faults);
  }

  /** The objects of a list, at most so many. */
  List<JsonObject> objects(String name, int max, String otherwise) {
    JsonNode value = value(name);
    List<JsonObject> objects = new ArrayList<>();
    if (value == null) {
      return objects;
    }
    if (!value.isArray()) {
      fault(name, "WRONG_TYPE", "这里应当是一个列表。");
      return objects;
    }
    if (value.size() > max) {
      fault(name, "TOO_MANY", otherwise);
    }
    for (int i = 0; i < Math.min(value.size(), max); i++) {
      if (value.get(i) instanceof ObjectNode object) {
        objects.add(new JsonObject(object, at(name) + "/" + i, faults));
      } else {
        faults.add(new Fault(at(name) + "/" + i, "WRONG_TYPE", "这里的结构不对，应当是一个对象。"));
      }
    }
    return objects;
  }

  /** Whether a property is there, whatever it is. */
  boolean has(String name) {
    return value(name) != null;
  }

  /** Whether a property is a list. */
  boolean isList(String name) {
    JsonNode value = value(name);
    return value != null && value.isArray();
  }

  void fault(String name, String code, String reason) {
    faults.add(new Fault(at(name), code, reason));
  }

  /** Every property that nobody asked for is a fault; to be called when all is read. */
  void nothingElse() {
    if (node != null) {
      node.fieldNames()
          .forEachRemaining(
              name -> {
                if (!asked.contains(name)) {
                  fault(name, "UNKNOWN_FIELD", "没有这一项，请核对字段名。");
                }
              });
    }
  }

  private @Nullable JsonNode value(String name) {
    asked.add(name);
    JsonNode value = node == null ? null : node.get(name);
    return value == null || value.isNull() ? null : value;
  }

  private String at(String name) {
    return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
  }

  /** Tabs and, in long texts, line breaks are welcome; what turns or hides writing is not. */
  private static boolean unwelcome(int point, boolean lines) {
    if (point == '\t' || point == '\n') {
      return !lines;
    }
    return Character.isISOControl(point)
        || Character.getType(point) == Character.SURROGATE
        || (point & 0xFFFE) == 0xFFFE
        || (point >= 0x202A && point <= 0x202E)
        || (point >= 0x2066 && point <= 0x2069);
  }
}

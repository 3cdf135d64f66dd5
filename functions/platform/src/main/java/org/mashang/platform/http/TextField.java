package org.mashang.platform.http;

import java.text.Normalizer;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Personal;
import org.mashang.casework.identifier.Parsed;

/**
 * A text: normalised to NFC and stripped of spaces around it. Control characters and broken
 * surrogate pairs are faults; emoji and rare characters are welcome. Lengths are in code points.
 */
public final class TextField {

  /** How long a text may be unless said. */
  public static final int DEFAULT_MAX = 200;

  private final Fields.Asked asked;
  private boolean required;
  private boolean multiline;
  private int max = DEFAULT_MAX;
  private @Nullable Pattern pattern;
  private String patternReason = "";

  TextField(Fields.Asked asked) {
    this.asked = asked;
  }

  public TextField required() {
    required = true;
    return this;
  }

  /** Required if something else says so. */
  public TextField requiredIf(boolean condition) {
    required = condition;
    return this;
  }

  /** Lets tabs and new lines pass. */
  public TextField multiline() {
    multiline = true;
    return this;
  }

  /** At most so many code points. */
  public TextField max(int codePoints) {
    max = codePoints;
    return this;
  }

  /** Must match as a whole; the reason is one Chinese sentence. */
  public TextField matching(Pattern pattern, String reason) {
    this.pattern = pattern;
    this.patternReason = reason;
    return this;
  }

  /** The text; null if it is not filled in or faulty. */
  public @Nullable String orNull() {
    if (asked.absent()) {
      return missing();
    }
    if (!asked.node().isTextual()) {
      return fault("NOT_A_TEXT", "此处应为文字。");
    }
    String raw = asked.node().textValue();
    if (raw.codePoints()
        .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
      return fault("BROKEN_CHARACTER", "含有不完整的字符。");
    }
    String text = clean(raw);
    if (text.isEmpty()) {
      return missing();
    }
    if (text.codePoints().anyMatch(this::forbidden)) {
      return fault("CONTROL_CHARACTER", multiline ? "含有不可见的控制字符。" : "含有换行或不可见的控制字符。");
    }
    int length = text.codePointCount(0, text.length());
    if (length > max) {
      return fault("TOO_LONG", "最多" + max + "字，现有" + length + "字。");
    }
    if (pattern != null && !pattern.matcher(text).matches()) {
      return fault("WRONG_FORM", patternReason);
    }
    return text;
  }

  /** The text; empty if it is not filled in or faulty. */
  public String orEmpty() {
    String text = orNull();
    return text == null ? "" : text;
  }

  public Optional<String> optional() {
    return Optional.ofNullable(orNull());
  }

  /** The text as personal data; null if it is not filled in or faulty. */
  public @Nullable Personal personal(Personal.Kind kind) {
    String text = orNull();
    return text == null ? null : new Personal(kind, text);
  }

  /**
   * The text checked by a rule of its own, for example a check digit; the rule tells what is wrong
   * in one Chinese sentence, or nothing.
   */
  public @Nullable String checked(String code, Function<String, Optional<String>> wrong) {
    String text = orNull();
    if (text == null) {
      return null;
    }
    Optional<String> reason = wrong.apply(text);
    return reason.isPresent() ? fault(code, reason.get()) : text;
  }

  /** The text read as an identifier; empty if it is not filled in or is none. */
  public <T> Optional<T> parsed(Function<String, Parsed<T>> parse) {
    String text = orNull();
    if (text == null) {
      return Optional.empty();
    }
    Parsed<T> parsed = parse.apply(text);
    parsed.fault(asked.pointer()).ifPresent(wrong -> asked.fault(wrong.code(), wrong.reason()));
    return parsed.toOptional();
  }

  /** Windows' line ends, and what copying leaves behind unseen: word joiners, soft hyphens. */
  private static String clean(String raw) {
    String seen = raw.replace("\r\n", "\n").replaceAll("[\u200B\u2060\uFEFF\u00AD]", "");
    return Normalizer.normalize(seen, Normalizer.Form.NFC).strip();
  }

  private boolean forbidden(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> !(multiline && (c == '\n' || c == '\t'));
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      // format characters turn the reading direction or hide text; only emoji are made with some
      case Character.FORMAT -> c != 0x200D && c != 0x200C && (c < 0xE0020 || c > 0xE007F);
      default -> false;
    };
  }

  private @Nullable String missing() {
    return required ? fault("REQUIRED", "此项必须填写。") : null;
  }

  private @Nullable String fault(String code, String reason) {
    asked.fault(code, reason);
    return null;
  }
}

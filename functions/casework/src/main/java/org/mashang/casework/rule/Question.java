package org.mashang.casework.rule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One field of a command's form: how it is shown and what a right answer is, in one place. Made by
 * the static functions, refined by the rest; each of these changes this question and returns it.
 */
public final class Question<C> {

  /** Most code points of a long text: a decision's facts, an opinion heard. */
  public static final int LONG = 20_000;

  /** Most code points of one entry of a list. */
  private static final int LONG_ENTRY = 500;

  private static final int FILE_ID = 80;

  private final String name;
  private final String label;
  private final Field.Kind kind;
  private final Function<C, ? extends @Nullable Object> answer;
  private final List<Field.Option> options = new ArrayList<>();
  private boolean required = true;
  private @Nullable Integer max;
  private @Nullable Integer min;
  private @Nullable String hint;
  private @Nullable String value;
  private @Nullable LocalDateTime earliest;
  private @Nullable LocalDateTime latest;
  private String tooEarly = "";
  private String tooLate = "不能晚于今天";

  private Question(
      String name, String label, Field.Kind kind, Function<C, ? extends @Nullable Object> answer) {
    this.name = name;
    this.label = label;
    this.kind = kind;
    this.answer = answer;
  }

  public static <C> Question<C> text(
      String name, String label, Function<C, @Nullable String> answer) {
    return new Question<>(name, label, Field.Kind.TEXT, answer).max(200);
  }

  public static <C> Question<C> longText(
      String name, String label, Function<C, @Nullable String> answer) {
    return new Question<>(name, label, Field.Kind.LONGTEXT, answer).max(LONG);
  }

  /** A day that somebody reports: never in the future. */
  public static <C> Question<C> reported(
      String name, String label, Function<C, @Nullable LocalDate> answer, LocalDate today) {
    return new Question<>(name, label, Field.Kind.DATE, answer)
        .latest(today)
        .value(today.toString());
  }

  public static <C> Question<C> date(
      String name, String label, Function<C, @Nullable LocalDate> answer) {
    return new Question<>(name, label, Field.Kind.DATE, answer);
  }

  public static <C> Question<C> dateTime(
      String name, String label, Function<C, @Nullable LocalDateTime> answer) {
    return new Question<>(name, label, Field.Kind.DATETIME, answer);
  }

  public static <C> Question<C> number(
      String name, String label, int min, int max, Function<C, @Nullable Integer> answer) {
    Question<C> question = new Question<>(name, label, Field.Kind.NUMBER, answer);
    question.min = min;
    return question.max(max);
  }

  public static <C> Question<C> yesNo(
      String name, String label, Function<C, @Nullable Boolean> answer) {
    return new Question<>(name, label, Field.Kind.BOOLEAN, answer);
  }

  public static <C, T extends LegalTerm> Question<C> choice(
      String name, String label, Collection<T> terms, Function<C, @Nullable T> answer) {
    return new Question<>(name, label, Field.Kind.SELECT, answer).terms(terms);
  }

  public static <C> Question<C> pick(
      String name, String label, List<Field.Option> options, Function<C, ?> answer) {
    Question<C> question = new Question<>(name, label, Field.Kind.SELECT, answer);
    question.options.addAll(options);
    return question;
  }

  public static <C, T extends LegalTerm> Question<C> choices(
      String name, String label, Collection<T> terms, Function<C, List<T>> answer) {
    return new Question<>(name, label, Field.Kind.MULTISELECT, answer).terms(terms);
  }

  public static <C> Question<C> picks(
      String name, String label, List<Field.Option> options, Function<C, List<String>> answer) {
    Question<C> question = new Question<>(name, label, Field.Kind.MULTISELECT, answer);
    question.options.addAll(options);
    return question;
  }

  public static <C> Question<C> list(
      String name, String label, int min, int max, Function<C, List<String>> answer) {
    Question<C> question = new Question<>(name, label, Field.Kind.LIST, answer);
    question.min = min;
    return question.max(max);
  }

  public static <C> Question<C> files(String name, String label, Function<C, List<String>> answer) {
    return new Question<>(name, label, Field.Kind.FILES, answer).max(20).optional();
  }

  public static <C> Question<C> file(
      String name, String label, Function<C, @Nullable String> answer) {
    return new Question<>(name, label, Field.Kind.FILE, answer).max(80);
  }

  private <T extends LegalTerm> Question<C> terms(Collection<T> terms) {
    terms.forEach(term -> options.add(new Field.Option(term.name(), term.label(), null)));
    return this;
  }

  public Question<C> optional() {
    required = false;
    return this;
  }

  public Question<C> requiredIf(boolean condition) {
    required = condition;
    return this;
  }

  public Question<C> max(int most) {
    max = most;
    return this;
  }

  public Question<C> hint(String sentence) {
    hint = sentence;
    return this;
  }

  public Question<C> value(String start) {
    value = start;
    return this;
  }

  /** Not before a day, and why not. */
  public Question<C> notBefore(LocalDate day, String why) {
    return notBefore(day.atStartOfDay(), why);
  }

  public Question<C> notBefore(LocalDateTime time, String why) {
    earliest = time;
    tooEarly = why;
    return this;
  }

  public Question<C> notAfter(LocalDate day, String why) {
    latest(day);
    tooLate = why;
    return this;
  }

  private Question<C> latest(LocalDate day) {
    latest = day.atTime(23, 59, 59);
    return this;
  }

  /** As a page shows it. */
  Field field() {
    return new Field(
        name,
        label,
        kind,
        required,
        max,
        min,
        options,
        hint,
        value,
        shown(earliest),
        shown(latest));
  }

  private @Nullable String shown(@Nullable LocalDateTime time) {
    if (time == null) {
      return null;
    }
    return kind == Field.Kind.DATE ? time.toLocalDate().toString() : time.toString();
  }

  /** Says what is wrong with the answer, if anything is. */
  void check(C command, Faults faults) {
    Object given = answer.apply(command);
    if (missing(given)) {
      if (required) {
        faults.add(name, "MISSING", "请填写" + label);
      }
      return;
    }
    if (given instanceof List<?> list) {
      count(list, faults);
      for (int i = 0; i < list.size(); i++) {
        one(list.get(i), faults, name + "/" + i);
      }
    } else {
      one(given, faults, name);
    }
  }

  private static boolean missing(@Nullable Object given) {
    return given == null
        || (given instanceof String text && text.isBlank())
        || (given instanceof List<?> list && list.isEmpty());
  }

  private void one(@Nullable Object given, Faults faults, String at) {
    if (given instanceof String text) {
      if (options.isEmpty()) {
        text(text, faults, at);
      } else {
        chosen(text, faults, at);
      }
    } else if (given instanceof Enum<?> word) {
      chosen(word.name(), faults, at);
    } else if (given instanceof LocalDate day) {
      inTime(day.atStartOfDay(), faults);
    } else if (given instanceof LocalDateTime time) {
      inTime(time, faults);
    } else if (given instanceof Integer number) {
      inRange(number, faults);
    }
  }

  private void chosen(String word, Faults faults, String at) {
    if (options.stream().noneMatch(option -> option.value().equals(word))) {
      faults.add(at, "NOT_AN_OPTION", label + "：现在不能选择这一项");
    }
  }

  private void text(String text, Faults faults, String at) {
    if (text.isBlank()) {
      faults.add(at, "MISSING", "请填写" + label);
    }
    int most = kind == Field.Kind.LIST || max == null ? LONG_ENTRY : max;
    if (kind == Field.Kind.FILES) {
      most = FILE_ID;
    }
    if (text.codePointCount(0, text.length()) > most) {
      faults.add(at, "TOO_LONG", label + "不能超过" + most + "字");
    }
    if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\t' && c != '\n')) {
      faults.add(at, "CONTROL_CHARACTER", label + "含有不能使用的控制字符");
    }
  }

  private void inTime(LocalDateTime time, Faults faults) {
    if (earliest != null && time.isBefore(earliest)) {
      faults.add(name, "TOO_EARLY", label + tooEarly);
    }
    if (latest != null && time.isAfter(latest)) {
      faults.add(name, "TOO_LATE", label + tooLate);
    }
    if (earliest == null && latest == null && (time.getYear() < 1900 || time.getYear() > 2999)) {
      faults.add(name, "NOT_A_DATE", label + "不是一个可能的日期");
    }
  }

  private void inRange(int number, Faults faults) {
    if ((min != null && number < min) || (max != null && number > max)) {
      faults.add(name, "OUT_OF_RANGE", label + "应当在" + min + "到" + max + "之间");
    }
  }

  private void count(List<?> list, Faults faults) {
    if ((min != null && list.size() < min) || (max != null && list.size() > max)) {
      faults.add(name, "WRONG_COUNT", label + "应当有" + (min == null ? 0 : min) + "到" + max + "项");
    }
    if (new HashSet<>(list).size() < list.size()) {
      faults.add(name, "TWICE", label + "有重复的项");
    }
  }
}

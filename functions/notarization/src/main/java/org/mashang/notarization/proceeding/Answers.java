package org.mashang.notarization.proceeding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.identifier.DivisionCode;
import org.mashang.casework.rule.Faults;
import org.mashang.notarization.catalogue.Question;

/** What a right answer to a matter's question is. */
final class Answers {

  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2200, 12, 31);

  private Answers() {}

  static void check(Question question, String answer, Faults faults) {
    String at = "answers/" + question.id();
    switch (question.kind()) {
      case TEXT, LONGTEXT -> {
        if (answer.codePointCount(0, answer.length()) > question.max()) {
          faults.add(at, "TOO_LONG", "“" + question.label() + "”不能超过" + question.max() + "字");
        }
      }
      case DATE -> {
        if (day(answer) == null) {
          faults.add(at, "NOT_A_DATE", "“" + question.label() + "”应写作 2026-03-02 的形式");
        }
      }
      case NUMBER -> {
        if (!answer.matches("[0-9]{1,12}(\\.[0-9]{1,4})?")) {
          faults.add(at, "NOT_A_NUMBER", "“" + question.label() + "”应当是数字");
        }
      }
      case CHOICE -> {
        if (question.options().stream().noneMatch(one -> one.value().equals(answer))) {
          faults.add(at, "NOT_AN_OPTION", "“" + question.label() + "”请从列表中选择");
        }
      }
      case DIVISION -> {
        if (DivisionCode.parse(answer).toOptional().isEmpty()) {
          faults.add(at, "NOT_A_DIVISION", "“" + question.label() + "”请从列表中选择");
        }
      }
    }
  }

  /** A day between 1900 and 2200; null if the text is none. */
  static @Nullable LocalDate day(String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      return day.isBefore(EARLIEST) || day.isAfter(LATEST) ? null : day;
    } catch (java.time.DateTimeException e) {
      return null;
    }
  }

  /** As a certificate says it in Chinese. */
  static String chinese(Question question, String answer) {
    return switch (question.kind()) {
      case DATE -> day(answer) == null ? answer : Wording.day(LocalDate.parse(answer));
      case CHOICE -> choice(question, answer, false);
      default -> answer;
    };
  }

  /** As a certificate says it in English, where nobody translated it. */
  static String english(Question question, String answer) {
    return switch (question.kind()) {
      case DATE -> day(answer) == null ? answer : Wording.english(LocalDate.parse(answer));
      case CHOICE -> choice(question, answer, true);
      default -> answer;
    };
  }

  private static String choice(Question question, String answer, boolean english) {
    return question.options().stream()
        .filter(one -> one.value().equals(answer))
        .map(one -> english ? one.labelEn() : one.label())
        .findFirst()
        .orElse(answer);
  }
}

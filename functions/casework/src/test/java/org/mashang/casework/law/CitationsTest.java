package org.mashang.casework.law;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CitationsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Pattern KEY =
      Pattern.compile(
          "([A-Z]{2,7})-([1-9]\\d*)(?:-([1-9]\\d*))?"
              + "(?:\\(([1-9]\\d*)\\))?(?:\\(([1-9]\\d*)\\))?");
  private static final String NUMBER = "[零一二三四五六七八九十百]+";
  private static final Pattern ARTICLE =
      Pattern.compile(
          "第(NUMBER)条(?:之(NUMBER))?(?:第(NUMBER)款)?(?:第(NUMBER)项)?".replace("NUMBER", NUMBER));

  static Stream<Citation> rows() {
    return Citations.all().stream();
  }

  static Stream<Citation> articles() {
    return Citations.all().stream().filter(row -> !row.key().endsWith("-ALL"));
  }

  @Test
  void what_has_no_articles_is_cited_as_a_whole() {
    rows()
        .filter(row -> row.key().endsWith("-ALL"))
        .forEach(
            row -> {
              assertTrue(row.key().matches("[A-Z]{2,7}-ALL"), row.key());
              assertEquals("全文", row.article());
            });
    assertEquals("GB 19522-2024", Citations.of("GB-ALL", TODAY).version());
    assertEquals("GB 19522-2010", Citations.of("GB-ALL", LocalDate.of(2024, 7, 31)).version());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("articles")
  void a_row_is_complete_and_its_key_says_what_its_article_says(Citation row) {
    Matcher key = KEY.matcher(row.key());
    Matcher article = ARTICLE.matcher(row.article());
    assertTrue(key.matches(), row.key());
    assertTrue(article.matches(), row.article());
    String numbers = row.article().replaceAll("[第条之款项]+", " ").strip();
    String inKey =
        Stream.of(key.group(2), key.group(3), key.group(4), key.group(5))
            .filter(part -> part != null)
            .map(part -> chinese(Integer.parseInt(part)))
            .reduce((one, other) -> one + " " + other)
            .orElseThrow();
    assertAll(
        () -> assertEquals(inKey, numbers),
        () -> assertFalse(row.statute().isBlank()),
        () -> assertFalse(row.version().isBlank()),
        () -> assertFalse(row.gist().isBlank()),
        () -> assertTrue(row.gist().codePointCount(0, row.gist().length()) <= 60, row.gist()),
        () -> assertFalse(row.gist().endsWith("。"), "a gist stands inside other sentences"),
        () -> assertTrue(row.to() == null || !row.to().isBefore(row.from())));
  }

  @Test
  void no_two_rows_of_a_key_are_in_force_on_one_day() {
    Map<String, LocalDate> freeFrom = new HashMap<>();
    rows()
        .sorted((one, other) -> one.from().compareTo(other.from()))
        .forEach(
            row -> {
              LocalDate free = freeFrom.getOrDefault(row.key(), LocalDate.MIN);
              assertFalse(row.from().isBefore(free), row.key());
              LocalDate to = row.to();
              freeFrom.put(row.key(), to == null ? LocalDate.MAX : to.plusDays(1));
            });
  }

  @Test
  void letters_stand_for_one_statute() {
    Map<String, String> statutes = new HashMap<>();
    rows()
        .forEach(
            row -> {
              String letters = row.key().substring(0, row.key().indexOf('-'));
              String before = statutes.put(letters, row.statute());
              assertTrue(before == null || before.equals(row.statute()), row.key());
            });
  }

  @Test
  void a_paragraph_or_item_never_stands_without_its_article() {
    rows()
        .map(row -> row.key().replaceFirst("\\(.*", ""))
        .distinct()
        .forEach(
            article -> {
              boolean whole = rows().anyMatch(row -> row.key().equals(article));
              boolean reconsideration = article.startsWith("ARL-");
              assertTrue(whole || !reconsideration, article);
            });
  }

  @ParameterizedTest(name = "article {0} has {1} items under {2}")
  @CsvSource({
    "11, 15, ARL-11",
    "12, 4, ARL-12",
    "13, 4, ARL-13(1)",
    "23, 5, ARL-23(1)",
    "24, 4, ARL-24(1)",
    "30, 7, ARL-30(1)",
    "39, 10, ARL-39(1)",
    "41, 5, ARL-41",
    "42, 4, ARL-42",
    "44, 3, ARL-44(2)",
    "53, 4, ARL-53(1)",
    "11, 11, NL-11(1)",
    "31, 9, NL-31",
    "7, 5, OPINION-7(1)",
    "7, 5, OPINION-7(2)",
    "10, 15, OPINION-10",
    "11, 4, OPINION-11",
    "12, 5, OPINION-12(1)",
    "14, 10, OPINION-14",
    "22, 4, OPINION-22",
    "223, 6, CRPL-223",
  })
  void every_item_that_can_be_cited_is_there(String article, int items, String prefix) {
    for (int item = 1; item <= items; item++) {
      assertTrue(
          Citations.of(prefix + "(" + item + ")", TODAY).article().endsWith(chinese(item) + "项"));
    }
    assertThrows(
        IllegalArgumentException.class,
        () -> Citations.of(prefix + "(" + (items + 1) + ")", TODAY));
  }

  @Test
  void an_article_is_found_from_its_first_day_and_not_before() {
    LocalDate first = LocalDate.of(2024, 1, 1);
    assertEquals("第三十条第三款", Citations.of("ARL-30(3)", first).article());
    assertThrows(
        IllegalArgumentException.class, () -> Citations.of("ARL-30(3)", first.minusDays(1)));
    assertThrows(IllegalArgumentException.class, () -> Citations.of("ARL-999", TODAY));
  }

  @Test
  void a_version_is_the_law_from_its_first_to_its_last_day() {
    LocalDate first = LocalDate.of(2018, 1, 1);
    LocalDate last = LocalDate.of(2023, 12, 31);
    Citation old = new Citation("ARL-9", "行政复议法", "2017修正", "第九条", "六十日内可以申请", first, last);
    assertAll(
        () -> assertFalse(old.isInForce(first.minusDays(1))),
        () -> assertTrue(old.isInForce(first)),
        () -> assertTrue(old.isInForce(last)),
        () -> assertFalse(old.isInForce(last.plusDays(1))));
  }

  private static String chinese(int number) {
    int hundreds = number / 100;
    int rest = number % 100;
    if (hundreds == 0) {
      return underHundred(rest);
    }
    String filler = rest == 0 ? "" : rest < 10 ? "零" : rest < 20 ? "一" : "";
    return underHundred(hundreds) + "百" + filler + (rest == 0 ? "" : underHundred(rest));
  }

  private static String underHundred(int number) {
    String digits = "零一二三四五六七八九";
    String ones = number % 10 == 0 ? "" : digits.substring(number % 10, number % 10 + 1);
    int tens = number / 10;
    return switch (tens) {
      case 0 -> ones;
      case 1 -> "十" + ones;
      default -> digits.charAt(tens) + "十" + ones;
    };
  }
}

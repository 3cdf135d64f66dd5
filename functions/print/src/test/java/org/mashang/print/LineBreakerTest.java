package org.mashang.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LineBreakerTest {

  private static final Typefaces TYPEFACES = Typefaces.bundled();

  private static List<String> lines(String text, double width) {
    return LineBreaker.lines(Glyph.of(text, TYPEFACES, Typefaces.Face.SONG), width, 0).stream()
        .map(LineBreakerTest::text)
        .toList();
  }

  private static String text(List<Glyph> line) {
    return line.stream()
        .map(glyph -> Character.toString(glyph.codePoint()))
        .collect(Collectors.joining());
  }

  @Test
  void aStopIsTakenToTheNextLineWithTheCharacterBeforeIt() {
    assertEquals(List.of("本机关决", "定。完"), lines("本机关决定。完", 5.5));
    assertEquals(List.of("本机关决", "定。"), lines("本机关决定。", 4.2));
  }

  @Test
  void anOpeningMarkDoesNotEndALine() {
    assertEquals(List.of("依据", "《行政", "复议", "法》"), lines("依据《行政复议法》", 3));
  }

  @Test
  void numbersAndWordsStayWhole() {
    assertEquals(List.of("金额为", "12,345.67", "元整"), lines("金额为12,345.67元整", 5.1));
  }

  @Test
  void aCharacterThatNoFontDrawsIsNotParted() {
    assertEquals(List.of("申请人", "〔U+2C386〕某"), lines("申请人𬎆某", 8));
  }

  @Test
  void aWordLongerThanALineIsCut() {
    assertEquals("a".repeat(100), String.join("", lines("a".repeat(100), 4)));
  }

  @Property(tries = 300)
  void nothingIsLostAndNoLineIsTooWideOrBeginsWithAStop(
      @ForAll("texts") String text, @ForAll @IntRange(min = 8, max = 30) int width) {
    var glyphs = Glyph.of(text, TYPEFACES, Typefaces.Face.SONG);

    var lines = LineBreaker.lines(glyphs, width, 2);

    String joined = lines.stream().map(LineBreakerTest::text).collect(Collectors.joining());
    assertEquals(text.replace(" ", ""), joined.replace(" ", ""));
    for (int i = 0; i < lines.size(); i++) {
      assertTrue(Glyph.width(lines.get(i)) <= width - (i == 0 ? 2 : 0) + 1e-9);
      if (i > 0) {
        assertFalse("，。！、）》".contains(text(lines.get(i)).substring(0, 1)), joined);
        String before = text(lines.get(i - 1));
        assertFalse("（《".contains(before.substring(before.length() - 1)), joined);
      }
    }
  }

  /** Text as people write it: at most three marks in a row. */
  @Provide
  Arbitrary<String> texts() {
    var words =
        Arbitraries.of(
            "申请",
            "人",
            "不服",
            "2026年",
            "abc",
            "12,345.67",
            "（附件）",
            "《行政复议法》",
            "，",
            "。",
            "！",
            "、",
            " ",
            "衢州市",
            "复议机关");
    return words
        .list()
        .ofMaxSize(60)
        .map(parts -> String.join("", parts))
        .filter(text -> !text.matches("(?s).*[，。！、）》]{4}.*|^[，。！、].*|.* [，。！、].*"));
  }
}

package org.mashang.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashang.print.Typefaces.Face;

class TypefacesTest {

  private static final Typeface HEI = Typeface.bundled("NotoSansSC-Bold.ttf");

  @Test
  void theFontsOfTheJarDrawTheRareSurnamesOfTheGeneralStandardList() {
    for (String rare : List.of("㛃", "䶮", "龘", "𫖯", "𬤝", "喆", "〔", "→")) {
      int codePoint = rare.codePointAt(0);

      assertTrue(Typefaces.bundled().drawing(Face.SONG, codePoint).isPresent(), rare);
    }
  }

  @Test
  void aCitysOwnFontIsAskedLastAndOnlyForWhatTheOthersLack(@TempDir Path folder) throws Exception {
    Typeface poor = subset(folder.resolve("poor.ttf"), "张");
    Supplier<Typeface> only = () -> poor;
    Typefaces without = new Typefaces(only, only, Optional.empty());
    Typefaces with = without.with(write(folder.resolve("names.ttf"), "张㛃"));

    assertTrue(without.drawing(Face.SONG, '㛃').isEmpty());
    assertEquals(
        "〔U+36C3〕",
        text(Glyph.of("㛃", without.with(write(folder.resolve("x.ttf"), "〔U+36C3〕")), Face.SONG)));
    assertSame(poor, with.drawing(Face.SONG, '张').orElseThrow());
    assertNotSame(poor, with.drawing(Face.HEI, '㛃').orElseThrow());
  }

  @Test
  void aFileThatIsNoFontIsNamed(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("names.ttf"), "no font");

    assertThrows(UncheckedIOException.class, () -> Typefaces.bundled().with(file));
    assertThrows(
        UncheckedIOException.class, () -> Typefaces.bundled().with(folder.resolve("none.ttf")));
  }

  private static Typeface subset(Path file, String characters) throws Exception {
    return Typeface.file(write(file, characters));
  }

  private static Path write(Path file, String characters) throws Exception {
    var subsetter = new TTFSubsetter(HEI.font());
    characters.codePoints().forEach(subsetter::add);
    try (var out = Files.newOutputStream(file)) {
      subsetter.writeToStream(out);
    }
    return file;
  }

  private static String text(List<Glyph> glyphs) {
    var text = new StringBuilder();
    glyphs.forEach(glyph -> text.appendCodePoint(glyph.codePoint()));
    return text.toString();
  }
}

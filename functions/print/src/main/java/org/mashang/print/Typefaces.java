package org.mashang.print;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The fonts a document is set in: Song (宋体) for text, Hei (黑体) for headings and posters, and
 * optionally a city's own font for characters that neither has.
 */
public final class Typefaces {

  /** Which of the two a text is set in. */
  enum Face {
    SONG,
    HEI
  }

  private final Typeface song;
  private final Typeface hei;
  private final @Nullable Typeface extra;

  private Typefaces(Typeface song, Typeface hei, @Nullable Typeface extra) {
    this.song = song;
    this.hei = hei;
    this.extra = extra;
  }

  /** The bundled fonts: all of GBK, CJK Extension A, and 200 rarer characters in common use. */
  public static Typefaces bundled() {
    return new Typefaces(
        Typeface.bundled("NotoSerifSC-Regular.ttf"), Typeface.bundled("NotoSansSC-Bold.ttf"), null);
  }

  /**
   * These fonts, and another for the characters that they lack.
   *
   * @param file a TrueType font (.ttf with glyf outlines) that may be embedded
   */
  public Typefaces with(Path file) {
    return new Typefaces(song, hei, Typeface.file(file));
  }

  /** The first font that draws a character, or none. */
  Optional<Typeface> drawing(Face face, int codePoint) {
    Typeface first = face == Face.SONG ? song : hei;
    Typeface second = face == Face.SONG ? hei : song;
    List<Typeface> order = extra == null ? List.of(first, second) : List.of(first, second, extra);
    return order.stream().filter(typeface -> typeface.draws(codePoint)).findFirst();
  }
}

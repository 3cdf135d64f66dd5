package org.mashang.print;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The fonts a document is set in: Song (宋体) for text, Hei (黑体) for headings and posters, and
 * optionally a city's own font for characters that neither has. Fonts are read when they are first
 * needed, once in a process.
 */
public final class Typefaces {

  /** Where a city puts its own font; in the cloud a Lambda layer does. */
  public static final Path NAMES = Path.of("/opt/mashang/names.ttf");

  /** Which of the two a text is set in. */
  enum Face {
    SONG,
    HEI
  }

  private final Supplier<Typeface> song;
  private final Supplier<Typeface> hei;
  private final Optional<Supplier<Typeface>> names;

  Typefaces(Supplier<Typeface> song, Supplier<Typeface> hei, Optional<Supplier<Typeface>> names) {
    this.song = song;
    this.hei = hei;
    this.names = names;
  }

  /** The fonts in the jar: all of GBK, CJK Extension A, and 200 rarer characters in common use. */
  public static Typefaces bundled() {
    return new Typefaces(() -> Song.TYPEFACE, () -> Hei.TYPEFACE, Optional.empty());
  }

  /** The fonts in the jar, and for what they lack the one at {@link #NAMES} if there is one. */
  public static Typefaces installed() {
    return Files.isReadable(NAMES) ? bundled().with(NAMES) : bundled();
  }

  /**
   * These fonts, and another for the characters that they lack.
   *
   * @param file a TrueType font (.ttf with glyf outlines) that may be embedded
   */
  public Typefaces with(Path file) {
    Typeface typeface = Typeface.file(file);
    return new Typefaces(song, hei, Optional.of(() -> typeface));
  }

  /** The first font that draws a character, or none. */
  Optional<Typeface> drawing(Face face, int codePoint) {
    List<Supplier<Typeface>> order =
        face == Face.SONG
            ? List.of(song, hei, names.orElse(song))
            : List.of(hei, song, names.orElse(hei));
    return order.stream()
        .map(Supplier::get)
        .filter(typeface -> typeface.draws(codePoint))
        .findFirst();
  }

  private static final class Song {
    static final Typeface TYPEFACE = Typeface.bundled("NotoSerifSC-Regular.ttf");
  }

  private static final class Hei {
    static final Typeface TYPEFACE = Typeface.bundled("NotoSansSC-Bold.ttf");
  }
}

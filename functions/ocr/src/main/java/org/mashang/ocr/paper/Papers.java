package org.mashang.ocr.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.scan.PaperFault;

/** Opens files: PDF, JPEG, PNG and TIFF with many pages. */
public final class Papers {

  /** Pages of one file; the papers of a case come as several files. */
  public static final int MOST_PAGES = 200;

  public static final int MOST_BYTES = 100 * 1024 * 1024;

  /** Pixels of one picture: an A3 sheet at 500 dpi. */
  static final long MOST_PIXELS = 60_000_000;

  /** What a picture is brought down to, in pixels: A4 at 300 dpi. */
  public static final int LONGEST_SIDE = 3508;

  private Papers() {}

  /**
   * Opens a file.
   *
   * @param declared the media type it is said to have; null if nobody says
   * @throws UnreadablePaper with the reason, if it is no paper that can be read
   */
  public static Paper open(byte[] file, @Nullable String declared) throws UnreadablePaper {
    if (file.length == 0) {
      throw new UnreadablePaper(PaperFault.EMPTY);
    }
    if (file.length > MOST_BYTES) {
      throw new UnreadablePaper(PaperFault.TOO_LARGE);
    }
    PaperType type =
        PaperType.of(file).orElseThrow(() -> new UnreadablePaper(PaperFault.WRONG_TYPE));
    if (declared != null && !type.mediaType().equals(declared)) {
      throw new UnreadablePaper(PaperFault.WRONG_TYPE);
    }
    return type == PaperType.PDF ? PdfPaper.open(file) : PicturePaper.open(file, type);
  }

  /** The same for a file on this machine. */
  public static Paper open(Path file, @Nullable String declared)
      throws IOException, UnreadablePaper {
    if (Files.size(file) > MOST_BYTES) {
      throw new UnreadablePaper(PaperFault.TOO_LARGE);
    }
    return open(Files.readAllBytes(file), declared);
  }
}

package org.mashang.ocr.paper;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.mashang.casework.scan.PaperFault;

/** A picture, or a TIFF file of several. How large one is, is asked before it is unpacked. */
final class PicturePaper implements Paper {

  /** What the JDK's JPEG reader says of a file that ends too early; the rest would be grey. */
  private static final Pattern CUT_SHORT = Pattern.compile("Truncated File|premature end");

  private final byte[] file;
  private final PaperType type;
  private final int pages;

  private PicturePaper(byte[] file, PaperType type, int pages) {
    this.file = file;
    this.type = type;
    this.pages = pages;
  }

  static Paper open(byte[] file, PaperType type) throws UnreadablePaper {
    int pages =
        reading(
            file,
            type,
            reader -> {
              int count = type.format().equals("tiff") ? reader.getNumImages(true) : 1;
              if (count < 1) {
                throw new UnreadablePaper(PaperFault.EMPTY);
              }
              if (count > Papers.MOST_PAGES) {
                throw new UnreadablePaper(PaperFault.TOO_MANY_PAGES);
              }
              for (int i = 0; i < count; i++) {
                step(reader, i);
              }
              return count;
            });
    return new PicturePaper(file, type, pages);
  }

  @Override
  public int pages() {
    return pages;
  }

  @Override
  public boolean active() {
    return false;
  }

  @Override
  public Optional<TextLayer> layer(int page) {
    return Optional.empty();
  }

  @Override
  public BufferedImage picture(int page) throws UnreadablePaper {
    BufferedImage seen = reading(file, type, reader -> pixels(reader, page - 1));
    return type == PaperType.JPEG ? CameraHold.upright(seen, CameraHold.of(file)) : seen;
  }

  private static BufferedImage pixels(ImageReader reader, int index)
      throws IOException, UnreadablePaper {
    var cut = new AtomicBoolean();
    reader.addIIOReadWarningListener(
        (IIOReadWarningListener)
            (source, warning) -> cut.compareAndSet(false, CUT_SHORT.matcher(warning).find()));
    var how = reader.getDefaultReadParam();
    int step = step(reader, index);
    how.setSourceSubsampling(step, step, 0, 0);
    BufferedImage seen = reader.read(index, how);
    if (cut.get()) {
      throw new UnreadablePaper(PaperFault.BROKEN);
    }
    return seen;
  }

  /** Every how many pixels one is taken. */
  private static int step(ImageReader reader, int index) throws IOException, UnreadablePaper {
    long width = reader.getWidth(index);
    long height = reader.getHeight(index);
    if (width < 1 || height < 1) {
      throw new UnreadablePaper(PaperFault.BROKEN);
    }
    if (width * height > Papers.MOST_PIXELS) {
      throw new UnreadablePaper(PaperFault.TOO_LARGE);
    }
    return (int) Math.ceilDiv(Math.max(width, height), (long) Papers.LONGEST_SIDE * 4 / 3);
  }

  private interface Use<T> {
    T of(ImageReader reader) throws IOException, UnreadablePaper;
  }

  private static <T> T reading(byte[] file, PaperType type, Use<T> use) throws UnreadablePaper {
    ImageReader reader = ImageIO.getImageReadersByFormatName(type.format()).next();
    try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      reader.setInput(in, false, true);
      return use.of(reader);
    } catch (IOException | RuntimeException e) { // the JDK's readers throw both on broken files
      throw new UnreadablePaper(PaperFault.BROKEN, e);
    } finally {
      reader.dispose();
    }
  }

  @Override
  public void close() {}
}

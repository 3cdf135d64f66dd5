package org.mashang.ocr.embedded;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.mashang.casework.scan.Line;
import org.mashang.ocr.OcrEngine;
import org.mashang.ocr.PageReading;
import org.mashang.ocr.Rows;

/**
 * Reads Chinese print on two processors in a second or two, without a network. Handwriting is read
 * badly and says so by its confidence.
 */
public final class EmbeddedEngine implements OcrEngine {

  private static final int THREADS = 2;

  /** Less sure lines are noise more often than text. */
  private static final double SURE = 0.5;

  /** A page has a bounded cost: beyond this it is a pattern, not text. */
  private static final int MOST_LINES = 1500;

  private final String name;
  private final Detector detector;
  private final UpsideDown upsideDown;
  private final Recogniser recogniser;
  private final ExecutorService pool;

  private EmbeddedEngine(Models models) {
    name = models.name();
    detector = new Detector(Model.open(models.detector(), THREADS));
    upsideDown = new UpsideDown(Model.open(models.classifier(), 1));
    recogniser = new Recogniser(Model.open(models.recogniser(), 1), models.dictionary());
    pool = Executors.newFixedThreadPool(THREADS, Thread.ofPlatform().daemon().factory());
  }

  /** With the models in the jar. */
  public static EmbeddedEngine open() {
    return new EmbeddedEngine(Models.carried());
  }

  /** With other models of the family. */
  public static EmbeddedEngine open(Models models) {
    return new EmbeddedEngine(models);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public PageReading read(BufferedImage picture) {
    Raster page = Raster.of(picture);
    List<Box> boxes = detector.find(page);
    int turned = 0;
    if (boxes.stream().filter(Box::isTall).count() > boxes.size() / 2.0) {
      turned = 90;
      page = page.turned(90);
      boxes = detector.find(page);
    }
    if (upsideDown.holds(page, boxes)) {
      turned += 180;
      page = page.turned(180);
      boxes = detector.find(page);
    }
    return lines(page, boxes, turned);
  }

  /** A line and what is being heard of its parts, from the left. */
  private record Hearing(Box box, List<Future<Recogniser.Reading>> parts) {}

  private PageReading lines(Raster page, List<Box> boxes, int turned) {
    List<Line> lines = new ArrayList<>();
    int dropped = 0;
    for (Hearing each : hear(page, boxes)) {
      Recogniser.Reading whole =
          Recogniser.Reading.joined(each.parts().stream().map(EmbeddedEngine::done).toList());
      if (whole.text().isBlank()) {
        continue;
      }
      if (whole.confidence() < SURE) {
        dropped++;
        continue;
      }
      lines.add(
          new Line(
              whole.text(),
              each.box().quad(page.width(), page.height()),
              whole.confidence(),
              whole.sure()));
    }
    return new PageReading(
        turned, Rows.sorted(lines, page.width(), page.height()), dropped, List.of());
  }

  /** Starts to read every line; the longest first, so that no thread waits for one at the end. */
  private List<Hearing> hear(Raster page, List<Box> boxes) {
    return boxes.stream()
        .sorted(Comparator.comparingDouble((Box box) -> box.width() / box.height()).reversed())
        .limit(MOST_LINES)
        .map(box -> new Hearing(box, heard(page, box)))
        .toList();
  }

  private List<Future<Recogniser.Reading>> heard(Raster page, Box box) {
    return LongLines.parts(page, box).stream()
        .map(part -> pool.submit(() -> recogniser.read(page, part)))
        .toList();
  }

  private static Recogniser.Reading done(Future<Recogniser.Reading> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a line could not be read", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    pool.shutdownNow();
    recogniser.close();
    upsideDown.close();
    detector.close();
  }
}

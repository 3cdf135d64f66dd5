package org.mashang.ocr;

import java.awt.image.BufferedImage;

/** Reads the picture of a page (文字识别). May be used by several threads at once. */
public interface OcrEngine extends AutoCloseable {

  /** Who reads, with the version: it is kept with every page. */
  String name();

  /**
   * Reads a page, however it lies.
   *
   * @throws EngineBusy if it cannot at the moment; worth another try later
   * @throws EngineRefused if this picture can never be read by it
   */
  PageReading read(BufferedImage page);

  @Override
  void close();
}

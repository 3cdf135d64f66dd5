package org.mashang.ocr.paper;

import java.awt.image.BufferedImage;
import java.util.Optional;

/** An opened file. Pages are unpacked one at a time. For one thread. */
public interface Paper extends AutoCloseable {

  /** At least 1. */
  int pages();

  /** Whether it would run a script or a program if it were let; it never is. */
  boolean active();

  /**
   * The text that a page carries, if it can be used.
   *
   * @param page from 1
   */
  Optional<TextLayer> layer(int page) throws UnreadablePaper;

  /**
   * How a page looks, not larger than {@link Papers#LONGEST_SIDE}.
   *
   * @param page from 1
   */
  BufferedImage picture(int page) throws UnreadablePaper;

  @Override
  void close();
}

package org.mashang.ocr.textract;

import java.awt.image.BufferedImage;
import org.mashang.ocr.OcrEngine;
import org.mashang.ocr.PageReading;

/** Says of one page what a job has read of it already. */
public final class AheadEngine implements OcrEngine {

  private final AheadPage page;

  public AheadEngine(AheadPage page) {
    this.page = page;
  }

  @Override
  public String name() {
    return "textract-job/1";
  }

  @Override
  public PageReading read(BufferedImage picture) {
    return page.reading(picture.getWidth(), picture.getHeight());
  }

  @Override
  public void close() {
    // nothing is open
  }
}

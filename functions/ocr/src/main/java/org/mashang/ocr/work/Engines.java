package org.mashang.ocr.work;

import org.mashang.ocr.OcrEngine;
import org.mashang.ocr.embedded.EmbeddedEngine;
import org.mashang.ocr.textract.TextractEngine;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;

/** The engine that {@link Variable#OCR_ENGINE} names. */
final class Engines {

  private Engines() {}

  static OcrEngine of(Environment environment, Clients clients) {
    String name = environment.get(Variable.OCR_ENGINE);
    if (name.equals("embedded")) {
      return EmbeddedEngine.open();
    }
    if (name.startsWith("textract:")) {
      return TextractEngine.of(clients, name.substring("textract:".length()));
    }
    throw new IllegalStateException("no engine " + name);
  }
}

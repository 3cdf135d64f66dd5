package org.mashang.ocr.embedded;

import java.util.List;
import java.util.Map;

/** Reads one line of text (CTC). */
final class Recogniser implements AutoCloseable {

  private static final int HEIGHT = 48;
  private static final int LEAST_WIDTH = 96;
  private static final int MOST_WIDTH = 3200;

  /** The stroke 丶 (U+4E36) stands in no document by itself; the comma 、 looks the same. */
  private static final Map<String, String> MISTAKEN = Map.of("丶", "、");

  private final Model model;
  private final String[] characters;

  /**
   * The characters come from a file. The model carries them too, but its Java binding spoils the
   * rare ones beyond U+FFFF.
   */
  Recogniser(Model model, List<String> known) {
    this.model = model;
    characters = new String[known.size() + 2];
    characters[0] = ""; // the gap between two characters
    for (int i = 0; i < known.size(); i++) {
      characters[i + 1] = MISTAKEN.getOrDefault(known.get(i), known.get(i));
    }
    characters[known.size() + 1] = " ";
  }

  /**
   * What a line says.
   *
   * @param confidence mean over its characters, 0 to 1
   * @param sure of each char, tenths rounded down, as {@link org.mashang.casework.scan.Line} has it
   */
  record Reading(String text, double confidence, String sure) {

    /** What a line says that was read in parts, from the left. */
    static Reading joined(List<Reading> parts) {
      var text = new StringBuilder();
      var sure = new StringBuilder();
      double sum = 0;
      for (Reading part : parts) {
        text.append(part.text());
        sure.append(part.sure());
        sum += part.confidence() * part.text().length();
      }
      return new Reading(
          text.toString(), text.isEmpty() ? 0 : sum / text.length(), sure.toString());
    }
  }

  Reading read(Raster page, Box box) {
    int width =
        Math.clamp((int) Math.ceil(box.width() * HEIGHT / box.height()), HEIGHT / 2, MOST_WIDTH);
    int stride = Math.max(LEAST_WIDTH, (width + 7) / 8 * 8);
    float[] planes = new float[3 * stride * HEIGHT];
    Sampling.cropped(page, box, width, HEIGHT, stride, planes);
    Shade.centre(planes, width, HEIGHT, stride);
    Model.Output out = model.run(planes, stride, HEIGHT);
    int classes = (int) out.shape()[2];
    if (classes != characters.length) {
      throw new IllegalStateException(
          "the recogniser knows " + classes + " characters, the dictionary " + characters.length);
    }
    return decode(out.values(), (int) out.shape()[1], classes);
  }

  private Reading decode(float[] scores, int steps, int classes) {
    var text = new StringBuilder();
    var sure = new StringBuilder();
    double sum = 0;
    int count = 0;
    int before = 0;
    for (int step = 0; step < steps; step++) {
      int best = step * classes;
      for (int i = best; i < (step + 1) * classes; i++) {
        if (scores[i] > scores[best]) {
          best = i;
        }
      }
      int character = best - step * classes;
      if (character != 0 && character != before) {
        text.append(characters[character]);
        String tenths = Integer.toString(Math.clamp((int) (10 * scores[best]), 0, 9));
        sure.repeat(tenths, characters[character].length());
        sum += scores[best];
        count++;
      }
      before = character;
    }
    return stripped(text.toString(), count == 0 ? 0 : sum / count, sure.toString());
  }

  private static Reading stripped(String text, double confidence, String sure) {
    int from = text.length() - text.stripLeading().length();
    int to = Math.max(from, text.stripTrailing().length());
    return new Reading(text.substring(from, to), confidence, sure.substring(from, to));
  }

  @Override
  public void close() {
    model.close();
  }
}

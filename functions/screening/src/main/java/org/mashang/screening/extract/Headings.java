package org.mashang.screening.extract;

import java.util.regex.Pattern;

/** Words with which a new part of a paper begins, whatever the line before ended with. */
final class Headings {

  private static final Pattern OPENING =
      Pattern.compile(
          "[一二三四五六七八九十]{1,2}[、.，]|\\([一二三四五六七八九十0-9]{1,2}\\)|[0-9]{1,2}[、.](?![0-9])|第[一二三四五六七八九十百]+条"
              + "|经审理查明|经本院审理|本院认为|本院经|公诉机关|上述事实|问:|答:|依照|判决如下|附:|附相关|经依法审查");

  private Headings() {}

  static boolean at(Clean clean, int start) {
    return OPENING
        .matcher(clean.text())
        .region(start, Math.min(clean.length(), start + 12))
        .lookingAt();
  }
}

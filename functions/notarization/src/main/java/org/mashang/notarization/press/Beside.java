package org.mashang.notarization.press;

import java.util.ArrayList;
import java.util.List;

/** Puts a translation's paragraphs beside those of the original. */
final class Beside {

  private Beside() {}

  /** As many paragraphs as wanted: what is too many joins the last, what is missing is empty. */
  static List<String> fitted(List<String> paragraphs, int wanted) {
    if (paragraphs.size() == wanted) {
      return paragraphs;
    }
    List<String> fitted =
        new ArrayList<>(paragraphs.subList(0, Math.min(wanted, paragraphs.size())));
    if (paragraphs.size() > wanted && wanted > 0) {
      fitted.set(wanted - 1, String.join(" ", paragraphs.subList(wanted - 1, paragraphs.size())));
    }
    while (fitted.size() < wanted) {
      fitted.add("");
    }
    return fitted;
  }
}

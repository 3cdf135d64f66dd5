package org.mashang.notarization.catalogue;

import java.util.List;

/**
 * What a person signs who promises instead of bringing a paper at once (证明事项告知承诺书).
 *
 * @param version recorded with each promise
 * @param text paragraphs
 */
public record Promise(String version, String title, List<String> text) {

  public Promise {
    text = List.copyOf(text);
  }
}

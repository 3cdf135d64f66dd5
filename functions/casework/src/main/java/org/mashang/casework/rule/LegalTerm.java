package org.mashang.casework.rule;

import java.util.List;

/** One word of a closed list of the law. */
public interface LegalTerm {

  /**
   * What is known of a word.
   *
   * @param label as officers and parties read it, in Chinese
   * @param articles keys of the articles it rests on, separated by blanks; empty if none names it
   */
  record Words(String label, String articles) {}

  /** The name by which programs know it: the constant's own. */
  String name();

  Words words();

  /** As officers and parties read it, in Chinese. */
  default String label() {
    return words().label();
  }

  /** The keys of the articles it rests on; empty if no article names it. */
  default List<String> articles() {
    String keys = words().articles();
    return keys.isEmpty() ? List.of() : List.of(keys.split(" ", -1));
  }
}

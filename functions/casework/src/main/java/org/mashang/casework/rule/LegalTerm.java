package org.mashang.casework.rule;

import java.util.List;

/** One word of a closed list of the law. */
public interface LegalTerm {

  /** The name by which programs know it: the constant's own. */
  String name();

  /** As officers and parties read it, in Chinese. */
  String label();

  /** The keys of the articles it rests on; empty if no article names it. */
  List<String> articles();

  /** Keys written one after the other, separated by blanks. */
  static List<String> keys(String joined) {
    return joined.isEmpty() ? List.of() : List.of(joined.split(" ", -1));
  }
}

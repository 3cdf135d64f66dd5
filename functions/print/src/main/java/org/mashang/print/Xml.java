package org.mashang.print;

/** Text as XML character data. */
final class Xml {

  private Xml() {}

  /** Escapes markup and drops the control characters that XML 1.0 forbids. */
  static String escaped(String text) {
    return text.codePoints()
        .filter(c -> c == '\t' || c == '\n' || (c >= ' ' && c != 0xFFFE && c != 0xFFFF))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString()
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }
}

package org.mashang.platform.json;

import org.mashang.casework.Personal;

/** How much of a {@link Personal} a reader sees. */
public enum Showing {
  /** Lists and whatever else nobody thought about: everything masked. */
  LIST,
  /** A case page before its own officers: names and texts in clear; the rest masked. */
  CASE,
  /** To the person whose data they are, or one datum read in full on the record. */
  FULL;

  String shown(Personal personal) {
    return switch (this) {
      case LIST -> personal.masked();
      case CASE ->
          switch (personal.kind()) {
            case NAME, TEXT -> personal.value();
            case ID_NUMBER, PHONE, ADDRESS -> personal.masked();
          };
      case FULL -> personal.value();
    };
  }
}

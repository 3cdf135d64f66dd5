package org.mashang.notarization.catalogue;

/** What a country asks for before it takes a Chinese certificate (公证法 33). */
public enum Legalisation {
  /** An apostille (附加证明书) of the Convention of 1961, in force for China since 2023-11-07. */
  APOSTILLE,
  /** The foreign ministry's and then the country's own mission's legalisation (领事认证). */
  CONSULAR,
  /** Nothing. */
  NONE
}

package org.mashang.notarization.catalogue;

/** Where a certificate is to be used (使用地). */
public enum Use {
  /** In the mainland of China. */
  DOMESTIC,
  /** In another country: translated, and legalised if that country asks for it (公证法 33). */
  ABROAD
}

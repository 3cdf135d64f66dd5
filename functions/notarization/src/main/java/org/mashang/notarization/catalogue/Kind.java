package org.mashang.notarization.catalogue;

/** What is proved, in the three kinds of 公证法 2. */
public enum Kind {
  /** What somebody does with a will to bind: a contract, a power of attorney (民事法律行为). */
  ACT,
  /** What is or happened: a birth, a kinship (有法律意义的事实). */
  FACT,
  /** A paper: that a copy or a signature is true (有法律意义的文书). */
  DOCUMENT
}

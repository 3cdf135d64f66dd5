package org.mashang.casework.scan;

/** Why a file cannot be read as a paper. */
public enum PaperFault {
  /** It has no bytes or no page. */
  EMPTY,
  /** It is of the type it says, but damaged. */
  BROKEN,
  /** It asks for a password. */
  ENCRYPTED,
  /** Its content is of another type than it says, or of one that is not read. */
  WRONG_TYPE,
  /** More pages than are read of one file. */
  TOO_MANY_PAGES,
  /** A picture with more pixels, or a file with more bytes, than are read. */
  TOO_LARGE,
  /** Unpacked it would be far larger than it is. */
  BOMB
}

package org.mashang.casework.identifier;

/** What a scanned text turned out to be. */
public sealed interface ScannedCode {

  /** A code of ours. Whether it is still in use, only its hall knows. */
  record Genuine(HallCode code) implements ScannedCode {}

  /** Written like a code of ours, but nobody with our keys signed it. */
  record Forged() implements ScannedCode {}

  /** Not written like a code of ours: cut off, misread, something else. */
  record Unreadable() implements ScannedCode {}
}

package org.mashang.casework.identifier;

import java.util.Optional;
import org.mashang.casework.Fault;

/** What came of reading something that a person typed: the identifier, or why it is none. */
public sealed interface Parsed<T> {

  /** It is one, written in its canonical way. */
  record Valid<T>(T value) implements Parsed<T> {}

  /**
   * It is none.
   *
   * @param code stable, upper snake case, for programs
   * @param reason one Chinese sentence for the person who typed it; never repeats what was typed
   */
  record Invalid<T>(String code, String reason) implements Parsed<T> {}

  /** The identifier, if it is one. */
  default Optional<T> toOptional() {
    return switch (this) {
      case Valid<T> valid -> Optional.of(valid.value);
      case Invalid<T> invalid -> Optional.empty();
    };
  }

  /**
   * The fault to report, if it is none.
   *
   * @param pointer JSON pointer of the field
   */
  default Optional<Fault> fault(String pointer) {
    return switch (this) {
      case Valid<T> valid -> Optional.empty();
      case Invalid<T> invalid -> Optional.of(new Fault(pointer, invalid.code, invalid.reason));
    };
  }
}

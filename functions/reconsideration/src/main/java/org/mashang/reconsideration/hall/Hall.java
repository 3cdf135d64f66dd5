package org.mashang.reconsideration.hall;

import java.util.List;
import java.util.Optional;

/**
 * A hall as it stands.
 *
 * @param codes all it ever had, the newest first
 */
public record Hall(HallDetails details, Status status, List<IssuedCode> codes) {

  /** Whether the hall takes part. */
  public enum Status {
    OPEN,
    RETIRED
  }

  public Hall {
    codes = List.copyOf(codes);
  }

  public Optional<IssuedCode> code(int serial) {
    return codes.stream().filter(code -> code.serial() == serial).findFirst();
  }

  /** The code to be printed. */
  public Optional<IssuedCode> currentCode() {
    return codes.stream().filter(code -> code.status() == IssuedCode.Status.CURRENT).findFirst();
  }

  int nextSerial() {
    return codes.size() + 1;
  }
}

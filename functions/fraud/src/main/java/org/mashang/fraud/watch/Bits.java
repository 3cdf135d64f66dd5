package org.mashang.fraud.watch;

import java.util.Collection;
import org.mashang.fraud.signal.Mark;

/** Marks as bits. The bit of a mark is stored and never given to another. */
public final class Bits {

  private Bits() {}

  public static int of(Mark mark) {
    return 1
        << switch (mark) {
          case INCOMING -> 0;
          case OVERSEAS -> 1;
          case FORWARDED -> 2;
          case RISKY_NUMBER -> 3;
          case LONG -> 4;
          case FRAUD_LINK -> 5;
          case UNKNOWN_LINK -> 6;
          case APP -> 7;
          case SIM -> 8;
          case DEVICE -> 9;
          case RISKY_PAYEE -> 10;
          case FIRST_PAYEE -> 11;
          case HELD -> 12;
          case COMPLETED -> 13;
          case ATTEMPTED -> 14;
          case ELDERLY -> 15;
          case SELF -> 16;
          case DOUBTED_PAYEE -> 17;
          case WARNED_PAYEE -> 18;
        };
  }

  public static int of(Collection<Mark> marks) {
    int bits = 0;
    for (Mark mark : marks) {
      bits |= of(mark);
    }
    return bits;
  }
}

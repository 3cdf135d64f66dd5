package org.mashang.fraud.watch;

import java.util.Set;
import org.mashang.fraud.signal.Mark;
import org.mashang.fraud.signal.SignalKind;
import org.mashang.fraud.subject.Subject;

/**
 * How many signals of a kind are remembered: more than any rule counts, and so few that the whole
 * state stays below four kilobytes in a flood. Those that tell something have a room of their own:
 * no flood of the others pushes them out.
 */
final class Room {

  private static final int CALLER =
      bits(Mark.OVERSEAS, Mark.FORWARDED, Mark.RISKY_NUMBER, Mark.LONG);
  private static final int PAYMENT =
      bits(
          Mark.RISKY_PAYEE,
          Mark.FIRST_PAYEE,
          Mark.HELD,
          Mark.ATTEMPTED,
          Mark.DOUBTED_PAYEE,
          Mark.WARNED_PAYEE);
  private static final int LINK = bits(Mark.FRAUD_LINK, Mark.RISKY_NUMBER);
  private static final int APP = bits(Mark.APP);
  private static final int OLD = bits(Mark.ELDERLY);

  private Room() {}

  private static int bits(Mark... marks) {
    return Bits.of(Set.of(marks));
  }

  /** Whether a signal is of those that tell something. */
  static boolean tells(Subject.Kind subject, Trace trace) {
    return (trace.marks() & telling(subject, trace.kind())) != 0;
  }

  private static int telling(Subject.Kind subject, SignalKind kind) {
    return switch (subject) {
      case PERSON -> person(kind);
      case NUMBER -> OLD;
      case ACCOUNT -> PAYMENT;
    };
  }

  private static int person(SignalKind kind) {
    return switch (kind) {
      case CALL -> CALLER;
      case SMS -> LINK;
      case SITE_VISIT -> APP;
      case TRANSFER -> PAYMENT;
      default -> 0;
    };
  }

  /** How many signals of a kind that bear all these marks are surely remembered. */
  static int sure(Subject.Kind subject, SignalKind kind, int marks) {
    boolean telling = (marks & telling(subject, kind)) != 0;
    int tellingRoom = of(subject, kind, true);
    return telling ? tellingRoom : Math.min(tellingRoom, of(subject, kind, false));
  }

  static int of(Subject.Kind subject, SignalKind kind, boolean telling) {
    return switch (subject) {
      case PERSON -> ofPerson(kind, telling);
      case NUMBER -> ofNumber(kind);
      case ACCOUNT -> ofAccount(kind, telling);
    };
  }

  private static int ofPerson(SignalKind kind, boolean telling) {
    return switch (kind) {
      case CALL, TRANSFER -> telling ? 20 : 14;
      case SMS, SITE_VISIT -> telling ? 8 : 7;
      case NEW_PAYEE -> 12;
      case SCREEN_SHARE, CASH_WITHDRAWAL, LOAN_DRAWN -> 8;
      case CITIZEN_REPORT, POLICE_REPORT -> 6;
      case DEVICE_CHANGE -> 4;
      case LISTED -> 1;
    };
  }

  /** The same of those that tell and of the others: how old somebody is says nothing of a call. */
  private static int ofNumber(SignalKind kind) {
    return switch (kind) {
      case CALL -> 66;
      case SMS -> 14;
      case CITIZEN_REPORT, POLICE_REPORT -> 5;
      case LISTED -> 2;
      default -> 1;
    };
  }

  private static int ofAccount(SignalKind kind, boolean telling) {
    return switch (kind) {
      case TRANSFER -> telling ? 50 : 30;
      case NEW_PAYEE -> 15;
      case CITIZEN_REPORT, POLICE_REPORT -> 5;
      case LISTED -> 2;
      default -> 1;
    };
  }
}

package org.mashang.fraud.watch;

import org.mashang.fraud.signal.SignalKind;
import org.mashang.fraud.subject.Subject;

/**
 * How many signals of a kind are remembered: more than any rule counts, and so few that the whole
 * state stays below four kilobytes in a flood.
 */
final class Room {

  private Room() {}

  static int of(Subject.Kind subject, SignalKind kind) {
    return switch (subject) {
      case PERSON -> person(kind);
      case NUMBER -> number(kind);
      case ACCOUNT -> account(kind);
    };
  }

  private static int person(SignalKind kind) {
    return switch (kind) {
      case CALL, TRANSFER -> 24;
      case SMS, SITE_VISIT -> 14;
      case NEW_PAYEE -> 12;
      case SCREEN_SHARE, CASH_WITHDRAWAL, LOAN_DRAWN -> 8;
      case CITIZEN_REPORT, POLICE_REPORT -> 6;
      case DEVICE_CHANGE -> 4;
      case LISTED -> 1;
    };
  }

  private static int number(SignalKind kind) {
    return switch (kind) {
      case CALL -> 90;
      case SMS -> 40;
      case CITIZEN_REPORT, POLICE_REPORT -> 6;
      case LISTED -> 2;
      default -> 1;
    };
  }

  private static int account(SignalKind kind) {
    return switch (kind) {
      case TRANSFER -> 80;
      case NEW_PAYEE -> 40;
      case CITIZEN_REPORT, POLICE_REPORT -> 6;
      case LISTED -> 2;
      default -> 1;
    };
  }
}

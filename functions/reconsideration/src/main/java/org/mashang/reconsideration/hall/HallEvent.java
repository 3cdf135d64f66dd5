package org.mashang.reconsideration.hall;

/** What has happened to a hall. */
public sealed interface HallEvent {

  record Registered(HallDetails details) implements HallEvent {}

  record Changed(HallDetails details) implements HallEvent {}

  record Retired(String reason) implements HallEvent {}

  /** A code was made, and is the one to be printed from now on. */
  record CodeIssued(int serial, String reason) implements HallEvent {}

  record CodeRevoked(int serial, String reason) implements HallEvent {}
}

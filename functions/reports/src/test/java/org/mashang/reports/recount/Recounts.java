package org.mashang.reports.recount;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import org.mashang.casework.time.Shanghai;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.reports.Calls;

/** Recounts of tests elsewhere. */
public final class Recounts {

  private Recounts() {}

  /** What a recount says of the days before one. */
  public static Map<String, Object> compare(
      Environment environment, Clients clients, LocalDate today) {
    return new Recount(environment, clients, at(today))
        .handleRequest(Map.of("compare", true), Calls.CONTEXT);
  }

  /** Sets right what differs. */
  public static Map<String, Object> write(
      Environment environment, Clients clients, LocalDate today) {
    return new Recount(environment, clients, at(today)).handleRequest(Map.of(), Calls.CONTEXT);
  }

  private static InstantSource at(LocalDate day) {
    return InstantSource.fixed(day.atTime(9, 0).atZone(Shanghai.ZONE).toInstant());
  }
}

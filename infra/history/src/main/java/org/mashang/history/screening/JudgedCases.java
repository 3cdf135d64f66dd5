package org.mashang.history.screening;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mashang.casework.time.Shanghai;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.keys.KeyedHash;
import org.mashang.platform.store.CaseStore;
import org.mashang.screening.docket.Dossiers;
import org.mashang.screening.proceeding.Command;
import org.mashang.screening.proceeding.Dossier;
import org.mashang.screening.proceeding.Event;
import org.mashang.screening.standard.Standards;

/** The store of cases, judged by the criteria that were in force at a time. */
public final class JudgedCases {

  private final Dossiers dossiers;
  private final Standards standards;
  private final Map<LocalDate, CaseStore<Dossier, Command, Event>> stores =
      new ConcurrentHashMap<>();

  public JudgedCases(Environment environment, Clients clients, KeyedHash hash) {
    dossiers = Dossiers.from(environment, clients, hash);
    standards = Standards.from(environment, clients);
  }

  /** The variables it needs. */
  public static Variable[] variables() {
    return Dossiers.variables(Variable.CRITERIA_TABLE);
  }

  /** The store as it judged then. */
  public CaseStore<Dossier, Command, Event> at(Instant time) {
    return stores.computeIfAbsent(
        Shanghai.day(time), day -> dossiers.judgedBy(standards.judge(day)).store());
  }
}

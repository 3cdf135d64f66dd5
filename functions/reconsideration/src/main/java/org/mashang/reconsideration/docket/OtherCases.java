package org.mashang.reconsideration.docket;

import java.util.List;
import org.mashang.platform.store.CaseStore;
import org.mashang.platform.store.Snapshot;
import org.mashang.reconsideration.check.EarlierApplication;
import org.mashang.reconsideration.proceeding.Case;
import org.mashang.reconsideration.proceeding.Command;
import org.mashang.reconsideration.proceeding.Event;
import org.mashang.reconsideration.view.CaseSummary;

/** What else an applicant has brought, found by the number on their papers. */
public final class OtherCases {

  private static final int MOST = 25;

  private final CaseStore<Case, Command, Event> store;
  private final PartyKeys keys;

  public OtherCases(CaseStore<Case, Command, Event> store, PartyKeys keys) {
    this.store = store;
    this.keys = keys;
  }

  /** The latest of them; none if the applicant gave no number. */
  List<EarlierApplication> of(Snapshot<Case> c) {
    String key = keys.person(c.state().application().applicant());
    if (key == null) {
      return List.of();
    }
    return store.byKey(key, CaseSummary.class, MOST, null).items().stream()
        .filter(other -> !other.caseId().equals(c.caseId()))
        .map(
            other ->
                new EarlierApplication(
                    other.summary().receiptCode(),
                    other.summary().respondent(),
                    other.summary().documentNumber()))
        .toList();
  }
}

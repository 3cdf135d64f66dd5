package org.mashang.platform.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where rows of cases are kept: {@link DynamoCaseTable}, or {@link MemoryCaseTable}. */
public sealed interface CaseTable permits DynamoCaseTable, MemoryCaseTable {

  /** The case and a command id: one read. */
  default Rows.Found find(String caseId, String commandId) {
    return find(caseId, commandId, null);
  }

  /** The same and a series of numbers, if one is named: still one read. */
  Rows.Found find(String caseId, String commandId, @Nullable String series);

  /** The case: one read. */
  Rows.@Nullable CaseRow read(String caseId);

  /** Events in order, {@code from} and {@code to} included. */
  List<Rows.EventRow> events(String caseId, long from, long to);

  /** All of a change or nothing: one write. */
  Rows.Result write(Rows.Change change);

  /** Cases on a desk that are due up to an instant (null: whenever), by due time. */
  Page<Rows.ListRow> onDesk(String desk, @Nullable Instant until, int limit, @Nullable String from);

  /** Cases found by a key, latest first. */
  Page<Rows.ListRow> byKey(String key, int limit, @Nullable String from);
}

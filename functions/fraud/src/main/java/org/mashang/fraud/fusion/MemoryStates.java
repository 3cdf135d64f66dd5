package org.mashang.fraud.fusion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.mashang.fraud.alert.Alert;
import org.mashang.fraud.subject.Subject;
import org.mashang.fraud.watch.Watched;
import org.mashang.fraud.watch.WatchedCodec;

/** States in memory, as the bytes they would be in the table: for replays and measurements. */
public final class MemoryStates implements States {

  private static final class Row {
    final byte[] state;
    final long version;

    Row(byte[] state, long version) {
      this.state = state;
      this.version = version;
    }
  }

  private final Map<Subject, Row> rows = new HashMap<>();
  private final List<Alert> alerts = new ArrayList<>();

  @Override
  public synchronized Map<Subject, Kept> read(Collection<Subject> subjects) {
    Map<Subject, Kept> found = new HashMap<>();
    for (Subject subject : subjects) {
      Row row = rows.get(subject);
      found.put(
          subject,
          row == null
              ? new Kept(Watched.nothing(subject), 0)
              : new Kept(WatchedCodec.read(subject, row.state), row.version));
    }
    return found;
  }

  @Override
  public synchronized Set<Subject> write(List<Change> changes) {
    Set<Subject> late = new HashSet<>();
    for (Change change : changes) {
      Subject subject = change.watched().subject();
      Row row = rows.get(subject);
      if ((row == null ? 0 : row.version) != change.seen()) {
        late.add(subject);
        continue;
      }
      rows.put(subject, new Row(WatchedCodec.write(change.watched()), change.seen() + 1));
      if (change.alert() != null) {
        alerts.add(Objects.requireNonNull(change.alert()));
      }
    }
    return late;
  }

  /** The alerts since the last time, oldest first. */
  public synchronized List<Alert> drain() {
    List<Alert> drained = List.copyOf(alerts);
    alerts.clear();
    return drained;
  }

  /** How many subjects are known. */
  public synchronized int size() {
    return rows.size();
  }
}

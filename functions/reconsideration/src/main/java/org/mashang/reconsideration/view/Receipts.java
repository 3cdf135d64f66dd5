package org.mashang.reconsideration.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.time.Clock;
import org.mashang.casework.time.Shanghai;
import org.mashang.platform.desk.Cites;
import org.mashang.platform.files.FileRecord;
import org.mashang.platform.store.Snapshot;
import org.mashang.reconsideration.check.Checks;
import org.mashang.reconsideration.proceeding.Case;
import org.mashang.reconsideration.proceeding.Clocks;

/** Makes receipts. */
public final class Receipts {

  private final Checks checks;

  public Receipts(Checks checks) {
    this.checks = checks;
  }

  /** The receipt of a case that has just come in; the same however often it is asked for. */
  public Receipt receipt(Snapshot<Case> snapshot, List<FileRecord> files) {
    Case c = snapshot.state();
    return new Receipt(
        snapshot.caseId(),
        c.receiptCode(),
        c.submittedAt(),
        new Receipt.NamedOrgan(c.organ(), c.organName()),
        c.channel(),
        c.hall(),
        FileView.of(c, files).stream()
            .map(
                file ->
                    new Receipt.ReceivedFile(
                        file.fileId(), file.title(), file.size(), file.sha256()))
            .toList(),
        CheckView.of(checks.of(c.application(), Shanghai.day(c.submittedAt()))),
        new Clocks(c, c.submittedAt()).next().map(Receipts::next).orElse(null));
  }

  private static Receipt.@Nullable Next next(Clock clock) {
    LocalDate due = clock.due();
    return due == null
        ? null
        : new Receipt.Next(
            clock.label(),
            due,
            clock.provisional(),
            clock.calculation(),
            Cites.of(clock.citations()));
  }
}

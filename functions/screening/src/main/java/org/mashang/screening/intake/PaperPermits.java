package org.mashang.screening.intake;

import java.time.Instant;
import org.mashang.platform.files.FileBucket;
import org.mashang.platform.files.FileRecord;
import org.mashang.platform.files.Permit;
import org.mashang.platform.store.Given;
import org.mashang.platform.store.Order;
import org.mashang.platform.store.Outcome;
import org.mashang.screening.docket.Dossiers;
import org.mashang.screening.docket.PaperKeys;
import org.mashang.screening.proceeding.Dossier;
import org.mashang.screening.proceeding.Event;

/** Puts an announced paper on record and hands out the permission to upload it. */
public final class PaperPermits {

  private final Dossiers dossiers;
  private final FileBucket bucket;

  public PaperPermits(Dossiers dossiers, FileBucket bucket) {
    this.dossiers = dossiers;
    this.bucket = bucket;
  }

  /** Where to upload a paper, and until when the upload may begin. */
  public record Announced(String paper, Permit upload, Instant expiresAt) {}

  /** The same caller with the same key announces the same paper. */
  public Outcome<Dossier, Event> announce(String caseId, Given given, NewPaper paper) {
    return dossiers.store().act(caseId, Order.now(given, paper.command(idOf(caseId, given))));
  }

  public Announced permit(String caseId, Given given, NewPaper paper) {
    String id = idOf(caseId, given);
    return new Announced(
        id,
        bucket.putAt(new PaperKeys(caseId, id).file(), paper.type(), paper.size()),
        given.at().plus(FileBucket.UPLOAD));
  }

  private static String idOf(String caseId, Given given) {
    return FileRecord.idOf(caseId + "/" + given.by().id(), given.commandId());
  }
}

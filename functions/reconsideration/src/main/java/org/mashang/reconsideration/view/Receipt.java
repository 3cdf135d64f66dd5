package org.mashang.reconsideration.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Personal;
import org.mashang.platform.http.Problem.Cited;
import org.mashang.reconsideration.application.Channel;
import org.mashang.reconsideration.application.HallRef;

/**
 * What an applicant holds in hand at once: the number, what was received, the next date.
 *
 * @param next null if nothing is due
 */
public record Receipt(
    String id,
    String receiptCode,
    Instant receivedAt,
    NamedOrgan organ,
    Channel channel,
    @Nullable HallRef hall,
    List<ReceivedFile> files,
    List<CheckView> checks,
    @Nullable Next next) {

  /** The organ that received it. */
  public record NamedOrgan(String id, String name) {}

  /** A file that came with it. */
  public record ReceivedFile(
      String fileId, Personal title, @Nullable Long size, @Nullable String sha256) {}

  /** What happens next and by when. */
  public record Next(
      String what,
      LocalDate date,
      boolean provisional,
      String calculation,
      List<Cited> citations) {}
}

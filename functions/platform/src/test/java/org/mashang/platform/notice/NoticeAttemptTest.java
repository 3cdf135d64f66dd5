package org.mashang.platform.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mashang.platform.notice.NoticeAttempt.Report;
import org.mashang.platform.notice.NoticeAttempt.Result;

/** Tries as they are stored, those from before providers reported as well. */
class NoticeAttemptTest {

  private static final Instant AT = Instant.parse("2026-10-12T02:00:00Z");
  private static final NoticeAttempt TAKEN =
      NoticeAttempt.begun(1, AT, "webhook-sms").ended(Result.TAKEN, "HTTP_200", "r-77");

  @Test
  void aTryFromBeforeThereWereReportsHasNone() {
    NoticeAttempt old =
        NoticeJson.attempts(
                """
                [{"number":1,"at":"2026-10-12T02:00:00Z","provider":"webhook-sms","result":"TAKEN",
                  "code":"HTTP_200","receipt":"r-77","by":null}]""")
            .getFirst();
    assertNull(old.report());
    assertEquals(TAKEN, old);
  }

  @Test
  void aReportIsReadAsItWasWritten() {
    Report report = new Report(AT.plusSeconds(9), false, "UNDELIV");
    List<NoticeAttempt> tries = List.of(TAKEN, TAKEN.reported(report));
    assertEquals(tries, NoticeJson.attempts(NoticeJson.write(tries)));
    assertEquals(report, NoticeJson.report(NoticeJson.write(report)));
  }

  @Test
  void onlyWhatWasTakenIsReportedOnAndOnlyWhatIsLaterIsNews() {
    Report report = new Report(AT.plusSeconds(9), true, "DELIVRD");
    assertTrue(TAKEN.hears(report));
    assertFalse(TAKEN.reported(report).hears(report));
    assertFalse(TAKEN.reported(report).hears(new Report(AT.plusSeconds(8), false, "")));
    assertTrue(TAKEN.reported(report).hears(new Report(AT.plusSeconds(10), false, "")));
    assertFalse(NoticeAttempt.begun(1, AT, "webhook-sms").hears(report));
  }
}

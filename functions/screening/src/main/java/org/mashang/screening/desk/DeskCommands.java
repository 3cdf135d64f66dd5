package org.mashang.screening.desk;

import org.mashang.casework.Actor;
import org.mashang.casework.time.Shanghai;
import org.mashang.platform.http.Call;
import org.mashang.platform.http.Reply;
import org.mashang.screening.docket.Dossiers;
import org.mashang.screening.standard.Receipts;
import org.mashang.screening.standard.StandardJudge;
import org.mashang.screening.standard.Standards;

/**
 * Gives an officer's command: one read and one write. Where a fact is set right, the criteria in
 * force are at hand, so that the findings follow in the same decision.
 */
final class DeskCommands {

  private static final String CORRECT = "correctFact";

  private final Dossiers dossiers;
  private final Standards standards;
  private final Receipts receipts;

  DeskCommands(Dossiers dossiers, Standards standards, Receipts receipts) {
    this.dossiers = dossiers;
    this.standards = standards;
    this.receipts = receipts;
  }

  Reply give(Call call, Actor actor) {
    String caseId = call.path("caseId");
    if (!call.body().path("type").asText().equals(CORRECT)) {
      return dossiers.commands().give(call, caseId, actor);
    }
    StandardJudge judge = standards.judge(Shanghai.day(call.now()));
    Reply reply = dossiers.judgedBy(judge).commands().give(call, caseId, actor);
    dossiers.store().find(caseId).ifPresent(after -> receipts.keepLatest(after.state(), judge));
    return reply;
  }
}

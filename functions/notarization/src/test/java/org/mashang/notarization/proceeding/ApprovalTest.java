package org.mashang.notarization.proceeding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mashang.casework.Actor;
import org.mashang.casework.Refusal;
import org.mashang.casework.Role;
import org.mashang.notarization.term.PauseGround;
import org.mashang.notarization.term.Stage;
import org.mashang.notarization.term.TellingMeans;

class ApprovalTest {

  private static final String DAY = "2026-09-24";
  private static final Command ISSUE = new Command.Issue(1, "check-1");
  private static final Command APPROVE = new Command.Approve("同意出证", null);

  private static Trial proposed() {
    return Trial.drafted(DAY, Requests.will())
        .does(Trial.SU, new Command.ProposeCertificate("审查属实"));
  }

  @Test
  void aWillIsApprovedBeforeItIsIssued() {
    Trial trial = Trial.drafted(DAY, Requests.will());
    Refusal refusal = trial.refused(Trial.SU, ISSUE);
    assertEquals("NOT_APPROVED", refusal.code());
    assertEquals("NPR-40", refusal.citations().getFirst().key());
    trial.does(Trial.SU, new Command.ProposeCertificate(null));
    assertEquals(Stage.APPROVAL, trial.state().stage());
    trial.does(Trial.HEAD, APPROVE);
    assertTrue(trial.state().approved());
    assertNull(trial.state().proposal());
    assertEquals(Trial.SU.id(), trial.last(Event.Approved.class).proposedBy());
    trial.issues();
  }

  @Test
  void whatNeedsNoApprovalIsNotProposed() {
    assertEquals(
        "NO_APPROVAL_NEEDED",
        Trial.drafted(DAY, Requests.licence())
            .refused(Trial.SU, new Command.ProposeCertificate(""))
            .code());
    assertEquals(
        "NO_APPROVAL_NEEDED",
        proposed()
            .does(Trial.HEAD, APPROVE)
            .refused(Trial.SU, new Command.ProposeCertificate(""))
            .code());
  }

  @Test
  void twoDifferentPeopleProposeAndApprove() {
    Trial trial = proposed();
    assertEquals(Refusal.Kind.FORBIDDEN, trial.refused(Trial.SU, APPROVE).kind());
    Actor both = new Actor(Trial.SU.id(), "苏映雪", Role.HEAD, Trial.XINAN);
    assertEquals("OWN_PROPOSAL", trial.refused(both, APPROVE).code());
    assertEquals("OWN_PROPOSAL", trial.refused(both, new Command.ReturnProposal("退回")).code());
    assertFalse(trial.permitted(both).contains("approve"));
  }

  @Test
  void theHeadOfAnotherOfficeHasNoSay() {
    assertEquals(Refusal.Kind.UNKNOWN, proposed().refused(Trial.QUJIANG_HEAD, APPROVE).kind());
  }

  @Test
  void theHeadSendsBackWithAReason() {
    Trial trial = proposed();
    assertEquals(
        List.of("/reason MISSING"), trial.faults(Trial.HEAD, new Command.ReturnProposal("")));
    trial.does(Trial.HEAD, new Command.ReturnProposal("财产清单不全"));
    assertEquals(Stage.HANDLING, trial.state().stage());
    assertFalse(trial.state().approved());
    assertEquals("NOT_APPROVED", trial.refused(Trial.SU, ISSUE).code());
  }

  @Test
  void theNotaryTakesAProposalBack() {
    Trial trial = proposed().does(Trial.SU, new Command.RetractProposal("再改一稿"));
    assertNull(trial.state().proposal());
    assertEquals(
        "NOTHING_PROPOSED", trial.refused(Trial.SU, new Command.RetractProposal("又")).code());
    assertEquals("NOTHING_PROPOSED", trial.refused(Trial.HEAD, APPROVE).code());
  }

  @Test
  void anotherTextIsApprovedAnew() {
    Trial trial = proposed().does(Trial.HEAD, APPROVE).drafts(Map.of("estate", "另一处财产"));
    assertFalse(trial.state().approved());
    assertEquals("NOT_APPROVED", trial.refused(Trial.SU, ISSUE).code());
  }

  @Test
  void whileTheHeadLooksAtItNothingElseIsProposedOrChanged() {
    Trial trial = proposed();
    for (Command command :
        List.of(
            new Command.ProposeCertificate(""),
            ISSUE,
            new Command.Draft(Map.of()),
            new Command.ProposeRefusal(null, null, null),
            new Command.ProposeTermination(null, null, null),
            new Command.RequestSupplement(List.of("一份"), TellingMeans.ONLINE),
            new Command.Pause(PauseGround.FORCE_MAJEURE, "洪水", TellingMeans.ONLINE),
            new Command.Recuse("利害关系"))) {
      assertEquals("PROPOSAL_PENDING", trial.refused(Trial.SU, command).code(), command::toString);
    }
    assertEquals(
        "PROPOSAL_PENDING",
        trial.refused(Trial.HEAD, new Command.AssignNotary(Trial.ZHU.id(), "")).code());
  }
}

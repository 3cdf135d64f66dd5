package org.mashang.notarization.proceeding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Personal;
import org.mashang.notarization.request.Request;
import org.mashang.notarization.term.IdentityMeans;
import org.mashang.notarization.term.Outcome;
import org.mashang.notarization.term.Stage;

/** An order on its way from one state to the next; it lives no longer than one event. */
final class OrderChange {

  private final Order from;
  Request request;
  @Nullable IdentityMeans identity;
  Stage position;
  Dispatching dispatching;
  Handling handling;
  @Nullable Acceptance acceptance;
  List<String> supplement;
  boolean supplemented;
  List<Interval> pauses;
  List<Verification> verifications;
  List<PaperOnFile> papers;
  Video video;
  Fee fee;
  @Nullable Map<String, Personal> draft;
  boolean approved;
  @Nullable Proposal proposal;
  List<Certificate> certificates;
  @Nullable LocalDate legalisedOn;
  @Nullable Reexamination reexamination;
  private List<String> addedFiles;
  @Nullable Outcome ending;

  OrderChange(Order order) {
    from = order;
    request = order.request();
    identity = order.identity();
    position = order.position();
    dispatching = order.dispatching();
    handling = order.handling();
    acceptance = order.acceptance();
    supplement = order.supplement();
    supplemented = order.supplemented();
    pauses = order.pauses();
    verifications = order.verifications();
    papers = order.papers();
    video = order.video();
    fee = order.fee();
    draft = order.draft();
    approved = order.approved();
    proposal = order.proposal();
    certificates = order.certificates();
    legalisedOn = order.legalisedOn();
    reexamination = order.reexamination();
    addedFiles = order.addedFiles();
    ending = order.ending();
  }

  void add(List<String> files) {
    List<String> all = new ArrayList<>(addedFiles);
    all.addAll(files);
    addedFiles = all;
  }

  /** Sets or adds a paper of the list. */
  void paper(PaperOnFile paper) {
    List<PaperOnFile> all =
        new ArrayList<>(papers.stream().filter(one -> !one.paper().equals(paper.paper())).toList());
    all.add(paper);
    papers = all;
  }

  Order done(long version) {
    return new Order(
        from.id(),
        from.receiptCode(),
        version,
        from.channel(),
        request,
        from.submittedBy(),
        from.submittedAt(),
        identity,
        position,
        dispatching,
        handling,
        acceptance,
        supplement,
        supplemented,
        pauses,
        verifications,
        papers,
        video,
        fee,
        draft,
        approved,
        proposal,
        certificates,
        legalisedOn,
        reexamination,
        addedFiles,
        ending);
  }
}

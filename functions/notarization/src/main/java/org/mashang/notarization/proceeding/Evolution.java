package org.mashang.notarization.proceeding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Happened;
import org.mashang.casework.Personal;
import org.mashang.casework.rule.Copies;
import org.mashang.casework.time.Shanghai;
import org.mashang.notarization.term.CertificateStatus;
import org.mashang.notarization.term.Outcome;
import org.mashang.notarization.term.Stage;

/** What each event changes. */
final class Evolution {

  private Evolution() {}

  /** The first state of an order. */
  static Order begin(Event.Submitted e, Happened happened) {
    List<PaperOnFile> papers = new ArrayList<>();
    e.request()
        .papers()
        .forEach(
            one ->
                papers.add(new PaperOnFile(one.paper(), PaperOnFile.State.HANDED, one.fileId())));
    e.request()
        .promised()
        .forEach(one -> papers.add(new PaperOnFile(one, PaperOnFile.State.PROMISED, null)));
    return new Order(
        e.id(),
        e.receiptCode(),
        happened.sequence(),
        e.channel(),
        e.request(),
        happened.by().id(),
        happened.at(),
        null,
        Stage.DISPATCH,
        Dispatching.NONE,
        Handling.NOBODY,
        null,
        List.of(),
        false,
        List.of(),
        List.of(),
        papers,
        Video.NONE,
        Fee.of(e.feeFen()),
        null,
        false,
        null,
        List.of(),
        null,
        null,
        List.of(),
        null);
  }

  /** The state after one more event of an order that has begun. */
  static Order apply(Order o, Event event, Happened happened) {
    LocalDate day = Shanghai.day(happened.at());
    OrderChange to = new OrderChange(o);
    switch (event) {
      case Event.Submitted e -> {}
      case Event.IdentityChecked e -> {
        to.identity = e.means();
        to.add(e.files());
      }
      case Event.Dispatched e -> {
        to.position = Stage.OFFERED;
        to.dispatching = o.dispatching().plan(e.offices());
      }
      case Event.OfferSent e ->
          to.dispatching =
              o.dispatching()
                  .plus(
                      new Offer(
                          e.number(),
                          e.office(),
                          e.officeName(),
                          happened.at(),
                          null,
                          Offer.State.SENT,
                          Personal.text("")));
      case Event.OfferDelivered e ->
          to.dispatching = o.dispatching().with(e.number(), offer -> offer.delivered(e.until()));
      case Event.OfferReturned e -> {
        to.dispatching = o.dispatching().with(e.number(), offer -> offer.returned(e.reason()));
        to.handling = o.handling().givenBack();
        to.position = Stage.OFFERED;
      }
      case Event.OfferExpired e ->
          to.dispatching =
              o.dispatching().with(e.number(), offer -> offer.with(Offer.State.EXPIRED));
      case Event.Taken e -> {
        to.position = Stage.REVIEW;
        to.dispatching = o.dispatching().taken(e.number());
        to.handling = o.handling().takenBy(e.office(), e.officeName(), e.notary());
      }
      case Event.NotaryAssigned e -> to.handling = o.handling().with(e.notary());
      case Event.NotaryRecused e -> to.handling = o.handling().without(e.notary());
      case Event.PaperRecorded e -> {
        to.paper(new PaperOnFile(e.paper(), PaperOnFile.State.SEEN, first(e.files())));
        to.add(e.files());
      }
      case Event.Accepted e -> {
        to.position = Stage.HANDLING;
        to.acceptance = new Acceptance(e.acceptedOn(), e.promiseDays());
        to.add(e.files());
      }
      case Event.Declined e -> {
        end(to, Outcome.DECLINED);
        to.fee = o.fee().toRefund(o.fee().paidFen());
      }
      case Event.SupplementRequested e -> to.supplement = e.items();
      case Event.Supplemented e -> {
        to.supplemented = true;
        to.add(e.files());
      }
      case Event.Paused e ->
          to.pauses = Copies.plus(o.pauses(), new Interval(e.ground(), e.from(), null, null));
      case Event.PauseTold e -> to.pauses = told(o.pauses(), e.toldOn());
      case Event.Resumed e -> to.pauses = resumed(o.pauses(), e.on());
      case Event.VerificationStarted e ->
          to.verifications =
              Copies.plus(
                  o.verifications(), new Verification(e.id(), e.whom(), day, e.pauses(), null));
      case Event.VerificationRecorded e -> {
        to.verifications = answered(o.verifications(), e);
        to.add(e.files());
      }
      case Event.PromiseFulfilled e -> {
        to.paper(new PaperOnFile(e.paper(), PaperOnFile.State.BROUGHT, e.fileId()));
        to.add(List.of(e.fileId()));
      }
      case Event.PromiseChecked e ->
          to.paper(
              new PaperOnFile(
                  e.paper(),
                  e.kept() ? PaperOnFile.State.KEPT : PaperOnFile.State.BROKEN,
                  o.paper(e.paper()).map(PaperOnFile::fileId).orElse(null)));
      case Event.VideoScheduled e -> to.video = new Video(e.at(), o.video().heldOn());
      case Event.VideoHeld e -> {
        to.video = new Video(o.video().at(), e.heldOn());
        to.add(e.files());
      }
      case Event.Paid e -> to.fee = o.fee().paid(e.amountFen());
      case Event.FeeReduced e -> to.fee = o.fee().reduced(e.amountFen());
      case Event.Refunded e -> to.fee = o.fee().refunded(e.amountFen());
      case Event.Drafted e -> {
        to.draft = e.values();
        to.approved = false;
      }
      case Event.CertificateProposed e -> propose(to, e, happened);
      case Event.CertificateApproved e -> to.approved = true;
      case Event.CertificateIssued e -> {
        to.certificates = Copies.plus(o.certificates(), e.certificate());
        to.position = Stage.SEALING;
        to.ending = Outcome.ISSUED;
        to.pauses = closed(o.pauses(), day);
      }
      case Event.CertificateSealed e -> {
        to.certificates =
            changed(o.certificates(), e.checkId(), one -> one.sealed(e.sha256(), e.size()));
        to.position = o.position() == Stage.SEALING ? Stage.ISSUED : o.position();
      }
      case Event.PrintStopped e ->
          to.certificates =
              changed(
                  o.certificates(),
                  e.checkId(),
                  one -> one.stopped(new Certificate.Stopped(e.fileId(), e.fault())));
      case Event.AttachmentReplaced e -> {
        to.certificates =
            changed(o.certificates(), e.checkId(), one -> one.attaching(e.fileId(), e.instead()));
        o.papers().stream()
            .filter(paper -> e.fileId().equals(paper.fileId()))
            .forEach(paper -> to.paper(new PaperOnFile(paper.paper(), paper.state(), e.instead())));
        to.add(List.of(e.instead()));
      }
      case Event.Legalised e -> to.legalisedOn = e.doneOn();
      case Event.Delivered e -> to.position = Stage.CLOSED;
      case Event.RefusalProposed e -> propose(to, e, happened);
      case Event.Refused e -> {
        end(to, Outcome.REFUSED);
        to.fee = o.fee().toRefund(e.refundFen());
      }
      case Event.TerminationProposed e -> propose(to, e, happened);
      case Event.Terminated e -> {
        end(to, Outcome.TERMINATED);
        to.fee = o.fee().toRefund(e.refundFen());
      }
      case Event.Withdrawn e -> {
        end(to, Outcome.WITHDRAWN);
        to.fee = o.fee().toRefund(e.refundFen());
      }
      case Event.ReexaminationRequested e -> {
        to.position = Stage.REEXAMINATION;
        to.reexamination = new Reexamination(day, e.learnedOn(), o.position());
      }
      case Event.MaintainingProposed e -> propose(to, e, happened);
      case Event.Maintained e -> {
        Reexamination over = o.reexamination();
        examined(to);
        to.position = over == null ? Stage.CLOSED : over.from();
      }
      case Event.CorrectionProposed e -> propose(to, e, happened);
      case Event.CertificateCorrected e -> {
        examined(to);
        to.position = Stage.SEALING;
        to.legalisedOn = null;
        to.certificates =
            Copies.plus(
                changed(
                    o.certificates(), e.old(), one -> one.with(CertificateStatus.CORRECTED, day)),
                e.certificate());
      }
      case Event.RevocationProposed e -> propose(to, e, happened);
      case Event.CertificateRevoked e -> {
        examined(to);
        to.certificates =
            changed(
                o.certificates(), e.checkId(), one -> one.with(CertificateStatus.REVOKED, e.on()));
      }
      case Event.Approved e -> to.proposal = null;
      case Event.Returned e -> to.proposal = null;
      case Event.Retracted e -> to.proposal = null;
      case Event.RemindersChanged e -> to.request = o.request().reminded(e.wish());
      case Event.PersonalDataRead e -> {}
    }
    return settled(to, o).done(happened.sequence());
  }

  /** Nobody has it and nobody is asked: back to the judicial office. */
  private static OrderChange settled(OrderChange to, Order before) {
    boolean nobodyAsked =
        to.position == Stage.OFFERED
            && to.dispatching.standing().isEmpty()
            && to.dispatching.plan().isEmpty()
            && before.position() != Stage.DISPATCH;
    if (nobodyAsked) {
      to.position = Stage.DISPATCH;
    }
    return to;
  }

  private static void end(OrderChange to, Outcome how) {
    to.ending = how;
    to.position = Stage.CLOSED;
    to.dispatching = to.dispatching.ended();
    to.proposal = null;
  }

  private static void examined(OrderChange to) {
    to.reexamination = null;
    to.position = Stage.CLOSED;
  }

  private static void propose(OrderChange to, Event what, Happened happened) {
    to.proposal = new Proposal(what, happened.by().id(), happened.by().name(), happened.at());
  }

  private static List<Interval> told(List<Interval> pauses, LocalDate on) {
    return last(pauses, open -> new Interval(open.ground(), open.from(), open.to(), on));
  }

  static List<Interval> resumed(List<Interval> pauses, LocalDate on) {
    return last(pauses, open -> new Interval(open.ground(), open.from(), on, open.toldOn()));
  }

  private static List<Interval> closed(List<Interval> pauses, LocalDate on) {
    return !pauses.isEmpty() && pauses.getLast().to() == null ? resumed(pauses, on) : pauses;
  }

  private static List<Interval> last(List<Interval> pauses, UnaryOperator<Interval> change) {
    int at = pauses.size() - 1;
    return pauses.isEmpty() ? pauses : Copies.with(pauses, at, change.apply(pauses.get(at)));
  }

  private static List<Verification> answered(List<Verification> all, Event.VerificationRecorded e) {
    return all.stream()
        .map(
            one ->
                one.id().equals(e.id())
                    ? new Verification(
                        one.id(), one.whom(), one.askedOn(), one.pauses(), e.result())
                    : one)
        .toList();
  }

  private static List<Certificate> changed(
      List<Certificate> all, String checkId, UnaryOperator<Certificate> change) {
    return all.stream()
        .map(one -> one.checkId().equals(checkId) ? change.apply(one) : one)
        .toList();
  }

  private static @Nullable String first(List<String> files) {
    return files.isEmpty() ? null : files.getFirst();
  }
}

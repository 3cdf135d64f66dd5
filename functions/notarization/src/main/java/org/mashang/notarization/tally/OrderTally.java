package org.mashang.notarization.tally;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Happened;
import org.mashang.casework.tally.Count;
import org.mashang.casework.tally.Tally;
import org.mashang.casework.time.Shanghai;
import org.mashang.notarization.catalogue.Use;
import org.mashang.notarization.proceeding.Event;
import org.mashang.notarization.proceeding.Order;
import org.mashang.notarization.proceeding.World;

/**
 * What is counted of an order (公证统计): at its notary office once one has taken it, until then at the
 * judicial office; a work order at the office to which it went. The act is the id of the matter in
 * the catalogue, for example {@code POWER_OF_ATTORNEY_COMPANY}. All times are minutes from the
 * request.
 *
 * <ul>
 *   <li>{@code notarization.requested} kind: act; outcome: use (DOMESTIC, ABROAD)
 *   <li>{@code notarization.offered} kind: act; one a work order
 *   <li>{@code notarization.returned} kind: act; outcome: RETURNED, EXPIRED
 *   <li>{@code notarization.taken} kind: act; lasted; again if it was given back
 *   <li>{@code notarization.promise} kind: act; outcome: MADE (one a promised paper), BROUGHT,
 *       KEPT, BROKEN
 *   <li>{@code notarization.issued} kind: act; outcome: SAME_DAY, LATER (the day of the request in
 *       Asia/Shanghai); lasted; the first certificate alone
 *   <li>{@code notarization.abroad} the same once more of what is used abroad; kind: the country
 *   <li>{@code notarization.rejected} kind: the (first) ground, if it has one; outcome: DECLINED
 *       (不予受理), REFUSED (不予办理), TERMINATED, WITHDRAWN
 *   <li>{@code notarization.corrected}, {@code notarization.revoked} kind: act
 * </ul>
 */
public final class OrderTally implements Tally<Order, Event> {

  private static final List<Count> NOTHING = List.of();

  private final OrderCounts counts;

  public OrderTally(World world) {
    counts = new OrderCounts(world);
  }

  @Override
  public List<Count> of(@Nullable Order before, Event event, Order after, Happened happened) {
    return switch (event) {
      case Event.Submitted e -> requested(after);
      case Event.OfferSent e -> List.of(counts.offer("offered", e.number(), after));
      case Event.OfferReturned e ->
          List.of(counts.offer("returned", e.number(), after).outcome("RETURNED"));
      case Event.OfferExpired e ->
          List.of(counts.offer("returned", e.number(), after).outcome("EXPIRED"));
      case Event.Taken e ->
          List.of(counts.act("taken", after).lasting(OrderCounts.minutes(after, happened)));
      case Event.PromiseFulfilled e -> List.of(counts.act("promise", after).outcome("BROUGHT"));
      case Event.PromiseChecked e ->
          List.of(counts.act("promise", after).outcome(e.kept() ? "KEPT" : "BROKEN"));
      case Event.CertificateIssued e -> issued(before, after, happened);
      case Event.Declined e -> List.of(counts.one("rejected", after).outcome("DECLINED"));
      case Event.Refused e ->
          List.of(
              counts
                  .one("rejected", after)
                  .outcome("REFUSED")
                  .kind(e.grounds().isEmpty() ? "" : e.grounds().getFirst().name()));
      case Event.Terminated e ->
          List.of(counts.one("rejected", after).outcome("TERMINATED").kind(e.ground().name()));
      case Event.Withdrawn e -> List.of(counts.one("rejected", after).outcome("WITHDRAWN"));
      case Event.CertificateCorrected e -> List.of(counts.act("corrected", after));
      case Event.CertificateRevoked e -> List.of(counts.act("revoked", after));
      // nothing that the figures ask for
      case Event.IdentityChecked e -> NOTHING;
      case Event.Dispatched e -> NOTHING;
      case Event.OfferDelivered e -> NOTHING;
      case Event.NotaryAssigned e -> NOTHING;
      case Event.NotaryRecused e -> NOTHING;
      case Event.PaperRecorded e -> NOTHING;
      case Event.Accepted e -> NOTHING;
      case Event.SupplementRequested e -> NOTHING;
      case Event.Supplemented e -> NOTHING;
      case Event.Paused e -> NOTHING;
      case Event.PauseTold e -> NOTHING;
      case Event.Resumed e -> NOTHING;
      case Event.VerificationStarted e -> NOTHING;
      case Event.VerificationRecorded e -> NOTHING;
      case Event.VideoScheduled e -> NOTHING;
      case Event.VideoHeld e -> NOTHING;
      case Event.Paid e -> NOTHING;
      case Event.FeeReduced e -> NOTHING;
      case Event.Refunded e -> NOTHING;
      case Event.Drafted e -> NOTHING;
      case Event.CertificateProposed e -> NOTHING;
      case Event.CertificateApproved e -> NOTHING;
      case Event.CertificateSealed e -> NOTHING;
      case Event.PrintStopped e -> NOTHING;
      case Event.AttachmentReplaced e -> NOTHING;
      case Event.Legalised e -> NOTHING;
      case Event.Delivered e -> NOTHING;
      case Event.RefusalProposed e -> NOTHING;
      case Event.TerminationProposed e -> NOTHING;
      case Event.ReexaminationRequested e -> NOTHING;
      case Event.MaintainingProposed e -> NOTHING;
      case Event.Maintained e -> NOTHING;
      case Event.CorrectionProposed e -> NOTHING;
      case Event.RevocationProposed e -> NOTHING;
      case Event.Approved e -> NOTHING;
      case Event.Returned e -> NOTHING;
      case Event.Retracted e -> NOTHING;
      case Event.RemindersChanged e -> NOTHING;
      case Event.PersonalDataRead e -> NOTHING;
    };
  }

  private List<Count> requested(Order o) {
    List<Count> all = new ArrayList<>();
    all.add(counts.act("requested", o).outcome(o.request().use().name()));
    Count promise = counts.act("promise", o).outcome("MADE");
    all.addAll(Collections.nCopies(o.request().promised().size(), promise));
    return all;
  }

  private List<Count> issued(@Nullable Order before, Order after, Happened happened) {
    if (before == null || !before.certificates().isEmpty()) {
      return NOTHING;
    }
    boolean same = Shanghai.day(after.submittedAt()).equals(Shanghai.day(happened.at()));
    Count issued =
        counts
            .act("issued", after)
            .outcome(same ? "SAME_DAY" : "LATER")
            .lasting(OrderCounts.minutes(after, happened));
    return after.request().use() == Use.ABROAD
        ? List.of(issued, counts.country(issued, "abroad", after))
        : List.of(issued);
  }
}

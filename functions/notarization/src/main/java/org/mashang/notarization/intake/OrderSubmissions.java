package org.mashang.notarization.intake;

import static org.mashang.casework.Role.APPLICANT;
import static org.mashang.casework.Role.PARTNER;

import java.time.Instant;
import java.util.List;
import org.mashang.casework.Actor;
import org.mashang.casework.Fault;
import org.mashang.casework.identifier.ReceiptCode;
import org.mashang.casework.time.Shanghai;
import org.mashang.notarization.catalogue.Matter;
import org.mashang.notarization.catalogue.Paper;
import org.mashang.notarization.docket.Orders;
import org.mashang.notarization.proceeding.Channel;
import org.mashang.notarization.proceeding.Command;
import org.mashang.notarization.proceeding.Event;
import org.mashang.notarization.proceeding.Order;
import org.mashang.notarization.proceeding.RequestRules;
import org.mashang.notarization.proceeding.World;
import org.mashang.notarization.request.Reading;
import org.mashang.notarization.request.Request;
import org.mashang.notarization.request.RequestReader;
import org.mashang.notarization.view.FileIds;
import org.mashang.notarization.view.OrderView;
import org.mashang.notarization.view.OrderViews;
import org.mashang.platform.desk.FileBinding;
import org.mashang.platform.http.Call;
import org.mashang.platform.http.Problem;
import org.mashang.platform.http.Reply;
import org.mashang.platform.json.Showing;
import org.mashang.platform.keys.KeyedHash;
import org.mashang.platform.store.Also;
import org.mashang.platform.store.Given;
import org.mashang.platform.store.Outcome;
import org.mashang.platform.store.Snapshot;

/** Takes requests in with one write, and says beforehand what a request would meet. */
public final class OrderSubmissions {

  private final Orders orders;
  private final RequestReader reader;
  private final KeyedHash hash;

  public OrderSubmissions(Orders orders, KeyedHash hash) {
    this.orders = orders;
    this.reader = new RequestReader(orders.world().catalogue());
    this.hash = hash;
  }

  /**
   * What a dry run finds.
   *
   * @param feeFen by the catalogue
   * @param promiseDays the service promise in working days; 0 is the same day
   */
  record Findings(
      List<Fault> faults,
      List<String> missing,
      List<OrderView.SuggestionView> suggestedOffices,
      long feeFen,
      int promiseDays,
      boolean sameDayPossible) {}

  /** A dry run: stores nothing, refuses nothing. */
  public Reply check(Call call) {
    call.caller().as(APPLICANT, PARTNER);
    Reading reading = reader.read(call.body(), call.now());
    Request draft = reading.request();
    World world = orders.world();
    Matter matter = world.catalogue().matter(draft.matter()).orElse(null);
    List<Fault> faults = RequestFaults.of(reading, world);
    if (matter == null) {
      return Reply.ok(new Findings(faults, List.of(), List.of(), 0, 0, false));
    }
    return Reply.ok(
        new Findings(
            faults,
            missing(draft, matter),
            OrderViews.suggestions(world.competent(draft, Shanghai.day(call.now()))),
            RequestRules.feeFen(draft, matter),
            matter.promiseDays(),
            matter.urgentSameDay() || matter.promiseDays() == 0));
  }

  /** Required papers that are neither handed in nor promised; they may follow. */
  private static List<String> missing(Request draft, Matter matter) {
    return draft.papersOf(matter).stream()
        .filter(Paper::required)
        .filter(
            paper ->
                draft.papers().stream().noneMatch(one -> one.paper().equals(paper.id()))
                    && !draft.promised().contains(paper.id()))
        .map(paper -> "还缺“" + paper.name() + "”，" + paper.source())
        .toList();
  }

  /** From a person with a phone, or from another portal over HTTP. */
  public Reply submit(Call call) {
    Actor actor = call.caller().as(APPLICANT, PARTNER);
    Given given = call.given(actor);
    Reading reading = reader.read(call.body(), call.now());
    if (!reading.faults().isEmpty()) {
      throw Problem.faulty(RequestFaults.of(reading, orders.world())).raise();
    }
    boolean mine =
        call.caller()
            .person()
            .filter(person -> person.equals(orders.keys().person(reading.request().applicant())))
            .isPresent();
    Channel channel =
        actor.role() == PARTNER ? Channel.PORTAL : mine ? Channel.MINI_PROGRAM : Channel.ONLINE;
    String owner = call.caller().subject();
    return switch (open(given, channel, reading.request(), mine, owner)) {
      case Outcome.Done<Order, Event> done ->
          Reply.json(201, Receipt.of(done.snapshot()), Showing.CASE)
              .version(done.snapshot().version())
              .with("location", "/v1/notarization/orders/" + done.snapshot().caseId());
      case Outcome.Refused<Order, Event> refused -> throw Problem.of(refused.refusal()).raise();
    };
  }

  /**
   * Opens an order: one write.
   *
   * @param owner who uploaded its files
   */
  public Outcome<Order, Event> open(
      Given given, Channel channel, Request request, boolean loggedIn, String owner) {
    String caseId = hash.caseId(given.by().id(), given.commandId());
    String receipt = ReceiptCode.of(hash.bytes("receipt-code", caseId)).display();
    var submit = new Command.Submit(caseId, receipt, channel, request, loggedIn);
    List<Also> files = new FileBinding(orders.files()).bind(FileIds.named(request), owner, caseId);
    return orders.store().open(caseId, given, submit, files);
  }

  /** What an applicant holds in hand at once. */
  public record Receipt(
      String id, String receiptCode, Instant receivedAt, String matter, long feeFen, String next) {

    public static Receipt of(Snapshot<Order> snapshot) {
      Order o = snapshot.state();
      return new Receipt(
          snapshot.caseId(),
          o.receiptCode(),
          o.submittedAt(),
          o.request().matter(),
          o.fee().dueFen(),
          "司法行政机关会把工单派给可以受理的公证处，先接单的公证处办理；请留意电话，凭回执编号和电话可以随时查看进度。");
    }
  }
}

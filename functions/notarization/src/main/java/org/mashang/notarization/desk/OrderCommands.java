package org.mashang.notarization.desk;

import org.mashang.casework.Actor;
import org.mashang.casework.time.Shanghai;
import org.mashang.notarization.docket.CheckCodes;
import org.mashang.notarization.docket.Orders;
import org.mashang.notarization.proceeding.CertificateNumber;
import org.mashang.notarization.proceeding.Command;
import org.mashang.notarization.proceeding.Event;
import org.mashang.notarization.proceeding.Order;
import org.mashang.notarization.proceeding.World;
import org.mashang.platform.desk.CaseCommands;
import org.mashang.platform.http.Call;
import org.mashang.platform.http.Reply;
import org.mashang.platform.keys.KeyedHash;

/**
 * Gives an officer's command: one read and one write. To issue, the number is drawn in the same
 * transaction; to take, the first comes first, whatever version of the order they have seen.
 */
final class OrderCommands {

  private final CaseCommands<Order, Command, Event> commands;
  private final World world;
  private final KeyedHash hash;

  OrderCommands(Orders orders, KeyedHash hash) {
    commands = orders.commands();
    world = orders.world();
    this.hash = hash;
  }

  Reply give(Call call, Actor actor) {
    String caseId = call.path("caseId");
    String type = call.body().path("type").asText();
    return switch (type) {
      case "take" -> commands.give(call, caseId, actor, OrderCommands::whateverWasSeen);
      case "issue" -> commands.give(call, caseId, actor, order -> issuing(call, actor, order));
      case "approve" -> commands.give(call, caseId, actor, order -> approving(call, caseId, order));
      default -> commands.give(call, caseId, actor);
    };
  }

  private static org.mashang.platform.store.Order<Order, Command> whateverWasSeen(
      org.mashang.platform.store.Order<Order, Command> order) {
    return order.onWhatever();
  }

  private org.mashang.platform.store.Order<Order, Command> issuing(
      Call call, Actor actor, org.mashang.platform.store.Order<Order, Command> order) {
    String office = actor.organ() == null ? "" : actor.organ();
    String checkId = checkId(call.path("caseId"), order);
    return order.drawingFrom(
        CertificateNumber.series(office, Shanghai.day(call.now())),
        (state, numbers) ->
            new Command.Issue(
                Math.toIntExact(numbers.next(CertificateNumber.word(state, world))), checkId));
  }

  private org.mashang.platform.store.Order<Order, Command> approving(
      Call call, String caseId, org.mashang.platform.store.Order<Order, Command> order) {
    String note = call.body().path("note").asText("");
    String checkId = checkId(caseId, order);
    return order.giving(state -> new Command.Approve(note, checkId));
  }

  /** Unguessable, and the same when the command is repeated. */
  private String checkId(String caseId, org.mashang.platform.store.Order<Order, Command> order) {
    return CheckCodes.id(hash.bytes("check-id", caseId, order.given().commandId()));
  }
}

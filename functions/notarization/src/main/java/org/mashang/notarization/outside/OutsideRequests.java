package org.mashang.notarization.outside;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Actor;
import org.mashang.casework.Fault;
import org.mashang.casework.Refusal;
import org.mashang.casework.Role;
import org.mashang.notarization.dispatch.QueueJson;
import org.mashang.notarization.docket.Orders;
import org.mashang.notarization.intake.OrderSubmissions;
import org.mashang.notarization.intake.RequestFaults;
import org.mashang.notarization.proceeding.Channel;
import org.mashang.notarization.proceeding.Event;
import org.mashang.notarization.proceeding.Order;
import org.mashang.notarization.proceeding.World;
import org.mashang.notarization.request.Reading;
import org.mashang.notarization.request.Request;
import org.mashang.notarization.request.RequestReader;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.json.Json;
import org.mashang.platform.keys.KeyedHash;
import org.mashang.platform.queue.Batch;
import org.mashang.platform.queue.Messages;
import org.mashang.platform.store.Given;
import org.mashang.platform.store.Outcome;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * Takes requests that another portal puts into the queue, and answers each with a receipt: the
 * order's number, or everything that is wrong with it. What is no request at all goes to the dead
 * letters.
 */
public final class OutsideRequests implements RequestHandler<SQSEvent, SQSBatchResponse> {

  private final OrderSubmissions submissions;
  private final RequestReader reader;
  private final World world;
  private final SqsClient sqs;
  private final String receipts;

  public OutsideRequests() {
    this(Environment.read(Orders.variables(Variable.RECEIPTS_QUEUE)), Clients.ofLambda());
  }

  public OutsideRequests(Environment environment, Clients clients) {
    KeyedHash hash = KeyedHash.from(environment, clients);
    Orders orders = Orders.from(environment, clients, hash);
    submissions = new OrderSubmissions(orders, hash);
    world = orders.world();
    reader = new RequestReader(world.catalogue());
    sqs = clients.sqs();
    receipts = environment.get(Variable.RECEIPTS_QUEUE);
  }

  /**
   * What goes back to the portal.
   *
   * @param receipt null if the request was refused
   * @param code why; null if it was not refused
   */
  record Answer(
      String partner,
      String requestId,
      OrderSubmissions.@Nullable Receipt receipt,
      @Nullable String code,
      @Nullable String reason,
      List<Fault> faults) {}

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    return Batch.messages("OutsideRequests", context.getAwsRequestId(), event, this::take);
  }

  private void take(SQSEvent.SQSMessage message) {
    JsonNode body = tree(message.getBody());
    String partner = text(body, "partner");
    String requestId = text(body, "requestId");
    Instant now = Messages.sentAt(message);
    Reading reading = reader.read(body.path("request"), now);
    Answer answer =
        reading.faults().isEmpty()
            ? open(partner, requestId, reading.request(), body, now)
            : faulty(partner, requestId, RequestFaults.of(reading, world));
    String text = QueueJson.write(answer);
    sqs.sendMessage(ask -> ask.queueUrl(receipts).messageBody(text));
  }

  private static Answer faulty(String partner, String requestId, List<Fault> faults) {
    String reason = "有" + faults.size() + "处填写需要更正。";
    return new Answer(partner, requestId, null, "INVALID_FIELDS", reason, faults);
  }

  private Answer open(
      String partner, String requestId, Request request, JsonNode body, Instant now) {
    Actor actor = new Actor("partner-" + partner, partner, Role.PARTNER, null);
    Given given = new Given(actor, now, requestId, fingerprint(body));
    return switch (submissions.open(given, Channel.PORTAL, request, false, actor.id())) {
      case Outcome.Done<Order, Event> done ->
          new Answer(
              partner,
              requestId,
              OrderSubmissions.Receipt.of(done.snapshot()),
              null,
              null,
              List.of());
      case Outcome.Refused<Order, Event>(Refusal refusal) -> {
        if (refusal.code().equals("TOO_BUSY")) {
          throw new IllegalStateException("busy");
        }
        yield new Answer(
            partner, requestId, null, refusal.code(), refusal.reason(), refusal.faults());
      }
    };
  }

  private static JsonNode tree(String body) {
    try {
      return Json.tree(body);
    } catch (JsonProcessingException e) {
      e.clearLocation();
      throw new IllegalArgumentException("not a request", e);
    }
  }

  private static String text(JsonNode body, String name) {
    String text = body.path(name).asText();
    if (!text.matches("[A-Za-z0-9_-]{1,64}")) {
      throw new IllegalArgumentException("a request without its " + name);
    }
    return text;
  }

  private static String fingerprint(JsonNode body) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(body.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

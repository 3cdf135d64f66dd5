package org.mashang.notarization.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.emulator.EmbeddedCloudExtension;

/** Work orders on their way over the stream and the real queue to the desks of offices. */
@ExtendWith(EmbeddedCloudExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DispatchTest {

  private static final String TAKE = "{\"type\":\"take\"}";
  private static final String RETURN = "{\"type\":\"returnOrder\",\"reason\":\"本处人手不足\"}";

  private final Course course;
  private final Office office;
  private final Wire wire;

  DispatchTest(EmbeddedCloud cloud) {
    course = new Course(cloud);
    office = course.office;
    wire = course.wire;
  }

  @Test
  void aWorkOrderGoesThroughTheQueueAndOnlyThenLiesOnTheDesk() {
    String id = dispatched(false, Person.XINAN, Person.QUJIANG);
    office.show(Person.SU, id).is(404);
    assertEquals(List.of("SENT"), states(id));

    assertEquals(List.of(), wire.relay(wire.stream(id)).getBatchItemFailures());
    SQSEvent queued = wire.received("WorkOrdersQueue", id, Office.NOW);
    assertEquals(1, queued.getRecords().size(), "one event of many asks for a message");
    assertEquals(
        "{\"orderId\":\"" + id + "\",\"number\":1,\"office\":\"330800N1\"}",
        queued.getRecords().getFirst().getBody(),
        "nothing personal in it");
    assertEquals(List.of(), Wire.failed(wire.deliver(queued)));

    assertEquals(List.of("DELIVERED"), states(id));
    Answer seen = office.show(Person.SU, id).is(200);
    assertEquals(
        "2026-10-08T16:00:00Z", seen.text("/offers/0/until"), "a workday: after the feast");
    assertTrue(office.list(Person.SU, "OFFERED").texts("/items", "id").contains(id));
    office.show(Person.CHAI, id).is(404);
    assertFalse(office.list(Person.CHAI, "OFFERED").texts("/items", "id").contains(id));
  }

  @Test
  void aMessageThatComesTwiceChangesNothing() {
    String id = course.offered(ARequest.licence(), false, Person.XINAN);
    long version = version(id);
    wire.bring(id);
    assertEquals(List.of(), Wire.failed(wire.deliver(Wire.workOrder(id, 1, Person.XINAN))));
    assertEquals(version, version(id));
  }

  @Test
  void messagesOutOfOrderBringEachToItsDesk() {
    String id = dispatched(true, Person.XINAN, Person.QUJIANG);
    wire.relay(wire.stream(id));
    SQSEvent queued = wire.received("WorkOrdersQueue", id, Office.NOW);
    queued.setRecords(new ArrayList<>(queued.getRecords().reversed()));
    assertEquals(List.of(), Wire.failed(wire.deliver(queued)));
    assertEquals(List.of("DELIVERED", "DELIVERED"), states(id));
  }

  @Test
  void aWorkOrderThatComesAfterAnotherOfficeTookTheCaseIsNone() {
    String id = dispatched(true, Person.XINAN, Person.QUJIANG);
    wire.deliver(Wire.workOrder(id, 1, Person.XINAN));
    office.command(Person.SU, id, TAKE).is(200);
    long version = version(id);
    assertEquals(List.of(), Wire.failed(wire.deliver(Wire.workOrder(id, 2, Person.QUJIANG))));
    assertEquals(version, version(id));
    assertEquals(List.of("TAKEN", "GONE"), states(id));
    assertFalse(office.list(Person.CHAI, "OFFERED").texts("/items", "id").contains(id));
  }

  @Test
  void aPoisonousMessageFailsAloneAndItsNeighbourArrives() {
    String id = dispatched(false, Person.XINAN);
    SQSEvent event =
        Wire.messages(
            Office.NOW,
            "no JSON",
            "{\"orderId\":\"nobody\",\"number\":1,\"office\":\"330800N1\"}",
            "{\"orderId\":\"" + id + "\",\"number\":1,\"office\":\"330800N1\",\"more\":1}",
            "null",
            Wire.workOrder(id, 1, Person.XINAN).getRecords().getFirst().getBody());
    assertEquals(
        List.of("message-0", "message-1", "message-2", "message-3"),
        Wire.failed(wire.deliver(event)));
    assertEquals(List.of("DELIVERED"), states(id));
  }

  @Test
  void aRecordThatCannotBeReadHoldsTheStreamAndIsNotLost() {
    String id = dispatched(false, Person.XINAN);
    DynamodbEvent event = wire.stream(id);
    DynamodbEvent.DynamodbStreamRecord broken =
        event.getRecords().stream()
            .filter(one -> one.getDynamodb().getNewImage().containsKey("payload"))
            .findFirst()
            .orElseThrow();
    broken.getDynamodb().getNewImage().put("payload", new AttributeValue("no JSON"));
    assertEquals(
        List.of(broken.getDynamodb().getSequenceNumber()),
        wire.relay(event).getBatchItemFailures().stream()
            .map(one -> one.getItemIdentifier())
            .toList());
    assertEquals(0, wire.received("WorkOrdersQueue", id, Office.NOW).getRecords().size());
  }

  @Test
  void whatAnOfficeSendsBackGoesToTheNextAndThenToTheDispatcher() {
    String id = course.offered(ARequest.licence(), false, Person.QUJIANG, Person.XINAN);
    office.show(Person.SU, id).is(404);
    office.command(Person.CHAI, id, RETURN).is(200);
    office.show(Person.CHAI, id).is(404);
    wire.bring(id);
    office.command(Person.SU, id, RETURN).is(200);
    assertEquals(List.of("RETURNED", "RETURNED"), states(id));
    Answer seen = office.show(Person.DISPATCHER, id).is(200);
    assertTrue(seen.texts("/permitted", "type").contains("dispatch"), "nobody is left in the plan");
    office.command(Person.DISPATCHER, id, Course.dispatch(false, Person.XINAN)).is(200);
    wire.bring(id);
    office.command(Person.SU, id, TAKE).is(200);
    assertEquals("苏映雪", office.show(Person.SU, id).text("/notary"));
  }

  @Test
  void aTakenCaseThatIsSentBackFreesItsNotary() {
    int before = wire.load(Person.SU.id());
    String id = course.taken(ARequest.licence(), Person.SU);
    assertEquals(before + 1, wire.load(Person.SU.id()));
    assertTrue(office.list(Person.SU, "MINE").texts("/items", "id").contains(id));
    office.command(Person.SU, id, RETURN).is(200);
    assertEquals(before, wire.load(Person.SU.id()));
    assertFalse(office.list(Person.SU, "MINE").texts("/items", "id").contains(id));
  }

  @Test
  void whoeverEndsACaseFreesItsNotary() {
    int before = wire.load(Person.SU.id());
    Person visitor = Person.visitor("course");
    String id = course.accepted(ARequest.licence(), Person.SU);
    assertEquals(before + 1, wire.load(Person.SU.id()));
    office.command(visitor, id, "{\"type\":\"withdraw\",\"reason\":\"不去投标了\"}").is(200);
    assertEquals(before, wire.load(Person.SU.id()));
  }

  @Test
  void whoGetsACaseFromTheHeadIsCountedForItAndNotWhoHadIt() {
    Person zhu = Person.notary(Person.XINAN, 3, "祝怀远");
    Person mao = Person.notary(Person.XINAN, 4, "毛若琳");
    String id = course.taken(ARequest.birth(), mao);
    int had = wire.load(mao.id());
    int has = wire.load(zhu.id());
    office
        .command(
            Person.HEAD,
            id,
            "{\"type\":\"assignNotary\",\"notary\":\"%s\",\"reason\":\"调整\"}".formatted(zhu.id()))
        .is(200);
    assertEquals(List.of(had - 1, has + 1), List.of(wire.load(mao.id()), wire.load(zhu.id())));
  }

  private String dispatched(boolean together, String... offices) {
    String id = course.submitted(ARequest.licence());
    office.command(Person.DISPATCHER, id, Course.dispatch(together, offices)).is(200);
    return id;
  }

  private List<String> states(String id) {
    return office.show(Person.DISPATCHER, id).is(200).texts("/offers", "state");
  }

  private long version(String id) {
    return office.show(Person.DISPATCHER, id).is(200).version();
  }
}

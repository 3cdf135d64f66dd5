package org.mashang.notarization.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mashang.casework.Happened;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.emulator.EmbeddedCloudExtension;
import org.mashang.notarization.docket.Orders;
import org.mashang.notarization.proceeding.Order;

/** The stored events of an order are the order, and nobody rewrites them unseen. */
@ExtendWith(EmbeddedCloudExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HistoryTest {

  private final Course course;
  private final Office office;

  HistoryTest(EmbeddedCloud cloud) {
    course = new Course(cloud);
    office = course.office;
  }

  @Test
  void theEventsOfAWholeLifeMakeTheOrderThatIsStoredAndTheirChainIsWhole() {
    String id = revoked();
    Orders orders = office.orders();
    Order replayed = null;
    var history = orders.store().history(id);
    for (var one : history) {
      replayed =
          orders
              .law()
              .evolve(replayed, one.event(), new Happened(one.sequence(), one.at(), one.by()));
    }
    assertTrue(history.size() > 15, "a whole life");
    assertEquals(orders.store().find(id).orElseThrow().state(), replayed);
    assertTrue(events(id).at("/brokenAt").isNull());
    assertEquals(history.size(), events(id).at("/items").size());
  }

  @Test
  void aChangedEventIsFoundOut() {
    String id = course.taken(ARequest.licence(), Person.SU);
    var event = new HashMap<>(course.wire.row("OrdersTable", "CASE#" + id, "EVENT#000003"));
    assertNotNull(event.put("actorName", Wire.text("别人")));
    course.wire.put("OrdersTable", event);
    assertEquals(3, events(id).at("/brokenAt").asInt());
  }

  private Answer events(String id) {
    return office
        .send(Ask.to("GET /v1/notary/orders/{caseId}/events").by(Person.AUDITOR).on("caseId", id))
        .is(200);
  }

  private String revoked() {
    String id = course.sealed(ARequest.licence(), Person.SU);
    does(
        Person.SU,
        id,
        "{\"type\":\"recordDelivery\",\"means\":\"COUNTER\",\"deliveredOn\":\"2026-09-30\",\"receiver\":\"程晓岚\"}");
    does(
        Person.SU,
        id,
        "{\"type\":\"requestReexamination\",\"who\":\"招标方\",\"learnedOn\":\"2026-09-30\",\"reason\":\"不实\"}");
    does(Person.SU, id, "{\"type\":\"proposeRevocation\",\"reason\":\"内容不实\"}");
    does(Person.HEAD, id, "{\"type\":\"approve\",\"note\":\"同意\"}");
    return id;
  }

  private void does(Person person, String id, String body) {
    office.command(person, id, body).is(200);
  }
}

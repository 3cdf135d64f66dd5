package org.mashang.notarization.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.emulator.EmbeddedCloudExtension;

/** Whoever has broken a promise may not promise again (告知承诺), through the real functions. */
@ExtendWith(EmbeddedCloudExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PromisesTest {

  private static final Person VISITOR = Person.visitor("promises");
  private static final Person MAO = Person.notary(Person.XINAN, 4, "毛若琳");
  private static final String BROKEN =
      "{\"type\":\"checkPromise\",\"paper\":\"household\",\"kept\":false,\"record\":\"与户籍档案不符\"}";

  private final Course course;
  private final Office office;

  PromisesTest(EmbeddedCloud cloud) {
    course = new Course(cloud);
    office = course.office;
  }

  @Test
  void whoBrokeAPromiseIsOnRecordByAKeyedHashAndNotByName() {
    ARequest request = ARequest.birth();
    String number = request.at("/applicant/idNumber");
    assertTrue(record(number).isEmpty());
    String id = broken(request);
    assertEquals(id, record(number).get("orderId").s());
    assertFalse(record(number).toString().contains(number));
    assertEquals(3, record(number).size(), "two keys and the order, nothing else");
  }

  @Test
  void theNextPromiseOfTheSameNumberIsRefusedInTheOneWriteAndNothingIsStored() {
    ARequest request = ARequest.birth();
    String number = request.at("/applicant/idNumber");
    broken(request);
    Person holder = Person.known("promises", office.personKey(number));
    int before = mine(holder);
    Ask again = Office.submitting(VISITOR, request).key("promise-again-1");
    List<String> calls =
        office.calls.during(
            () -> {
              Answer refused = office.send(again).refused(422, "PROMISE_EXCLUDED");
              assertEquals(List.of("/promised"), refused.pointers());
            });
    assertEquals(List.of("TransactWriteItems"), calls);
    assertEquals(before, mine(holder));
    office.send(again).refused(422, "PROMISE_EXCLUDED");
  }

  @Test
  void thePapersThemselvesAreAlwaysWelcome() {
    ARequest request = ARequest.birth();
    broken(request);
    ARequest papers = request.without("/promised").without("/promise");
    Answer receipt = office.submit(VISITOR, papers).is(201);
    Answer seen = office.show(Person.DISPATCHER, receipt.text("/id")).is(200);
    assertEquals(3, seen.at("/missing").size(), "identity, household, birth certificate");
  }

  @Test
  void nobodyElseIsExcluded() {
    broken(ARequest.birth());
    office.submit(VISITOR, ARequest.birth()).is(201);
  }

  @Test
  void aRepeatedSubmitIsTheFirstReceiptEvenAfterThePromiseWasBroken() {
    ARequest request = ARequest.birth();
    Ask ask = Office.submitting(Person.visitor("course"), request).key("promise-repeated-1");
    Answer first = office.send(ask).is(201);
    broken(request);
    assertEquals(first.body(), office.send(ask).is(201).body());
  }

  @Test
  void aPromiseThatIsBroughtAndTrueLeavesNoRecord() throws Exception {
    ARequest request = ARequest.birth();
    String id = course.accepted(request, MAO);
    String file = course.uploads.png(MAO);
    office
        .command(
            MAO,
            id,
            "{\"type\":\"fulfilPromise\",\"paper\":\"household\",\"fileId\":\"%s\"}"
                .formatted(file))
        .is(200);
    office
        .command(
            MAO,
            id,
            "{\"type\":\"checkPromise\",\"paper\":\"household\",\"kept\":true,\"record\":\"相符\"}")
        .is(200);
    assertTrue(record(request.at("/applicant/idNumber")).isEmpty());
  }

  private String broken(ARequest request) {
    String id = course.accepted(request, MAO);
    office.command(MAO, id, BROKEN).is(200);
    return id;
  }

  private int mine(Person holder) {
    return office
        .send(Ask.to("GET /v1/notarization/orders").by(holder).query("limit", "100"))
        .is(200)
        .at("/items")
        .size();
  }

  private java.util.Map<String, software.amazon.awssdk.services.dynamodb.model.AttributeValue>
      record(String number) {
    return course.wire.row("OrdersTable", "PROMISE#" + office.personKey(number), "PROMISE");
  }
}

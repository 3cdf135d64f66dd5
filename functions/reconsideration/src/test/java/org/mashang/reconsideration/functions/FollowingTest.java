package org.mashang.reconsideration.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.emulator.EmbeddedCloudExtension;
import org.mashang.reconsideration.application.ABody;

/** How somebody without an account comes back to a case, through the real functions. */
@ExtendWith(EmbeddedCloudExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FollowingTest {

  private static final Person VISITOR = Person.visitor("following");
  private final Office office;

  FollowingTest(EmbeddedCloud cloud) {
    office = new Office(cloud);
  }

  @Test
  void receiptCodeAndPhoneOpenTheCaseHoweverTheyAreTyped() {
    Answer receipt = office.submit(VISITOR, ABody.complete()).is(201);
    String typed =
        receipt.text("/receiptCode").toLowerCase(java.util.Locale.ROOT).replace("-", " ");
    Answer pass = enter(typed, "+86 139-5700-0001").is(201);
    String id = receipt.text("/id");
    assertEquals(id, pass.text("/caseId"));
    Person holder = Person.holding(pass.text("/token"));
    assertEquals("张㛃", office.show(holder, id, Office.MONDAY).is(200).text("/applicant/name"));
    office.command(holder, id, 1, Bodies.WITHDRAW, Office.MONDAY).is(200);
    String other = office.received(VISITOR);
    office.show(holder, other, Office.MONDAY).is(404);
    office.command(holder, other, 1, Bodies.WITHDRAW, Office.MONDAY).is(404);
  }

  @Test
  void afterFiveWrongTriesNotEvenTheRightOneOpensForTheHour() {
    String code = office.submit(VISITOR, ABody.complete()).is(201).text("/receiptCode");
    for (int i = 0; i < 5; i++) {
      enter(code, "1380000000" + i).refused(404, "NO_SUCH_CASE");
    }
    enter(code, "13957000001").refused(429, "TOO_MANY_TRIES");
    Ask later = entering(code, "13957000001").at(Office.MONDAY.plusSeconds(3600));
    office.send("CaseAccess.Enter", later).is(201);
  }

  @Test
  void rightTriesDoNotCount() {
    String code = office.submit(VISITOR, ABody.complete()).is(201).text("/receiptCode");
    for (int i = 0; i < 7; i++) {
      enter(code, "13957000001").is(201);
    }
  }

  @Test
  void aCodeThatCannotBeOneIsToldWithoutCountingATry() {
    Answer refused = enter("7KQM-3XWA-9DP1", "nobody").refused(422, "INVALID_FIELDS");
    assertEquals(2, refused.pointers().size());
  }

  @Test
  void whoseIdNumberIsKnownSeesAllTheirCasesFromWhereverTheyCameIn() {
    String idNumber = "330802195603124025";
    var body = ABody.complete().put("/applicant/idNumber", "\"" + idNumber + "\"");
    String one = office.submit(VISITOR, body).is(201).text("/id");
    String two = office.submit(Person.PARTNER, body).is(201).text("/id");
    Person zhang = Person.known("applicant-zhang", office.personKey(idNumber));
    Answer mine = office.send("ApplicantApi.Mine", Ask.to("ApplicantApi.Mine").by(zhang)).is(200);
    assertTrue(mine.texts("/items", "id").contains(one));
    assertTrue(mine.texts("/items", "id").contains(two));
    office.show(zhang, two, Office.MONDAY).is(200);
    office.command(zhang, one, 1, Bodies.WITHDRAW, Office.MONDAY).is(200);
    Person somebody = Person.known("somebody", office.personKey("11010519491231002X"));
    office.show(somebody, one, Office.MONDAY).is(404);
    Answer none = office.send("ApplicantApi.Mine", Ask.to("ApplicantApi.Mine").by(VISITOR)).is(200);
    assertFalse(none.at("/items").elements().hasNext());
  }

  private Answer enter(String code, String phone) {
    return office.send("CaseAccess.Enter", entering(code, phone));
  }

  private static Ask entering(String code, String phone) {
    return Ask.to("CaseAccess.Enter")
        .body("{\"receiptCode\":\"" + code + "\",\"phone\":\"" + phone + "\"}");
  }
}

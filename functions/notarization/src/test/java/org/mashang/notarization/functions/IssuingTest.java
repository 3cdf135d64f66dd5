package org.mashang.notarization.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.emulator.EmbeddedCloudExtension;

/** Numbers of certificates, drawn with the order's own transaction. */
@ExtendWith(EmbeddedCloudExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IssuingTest {

  private static final String ISSUE = "{\"type\":\"issue\"}";

  private final Course course;
  private final Office office;

  IssuingTest(EmbeddedCloud cloud) {
    course = new Course(cloud);
    office = course.office;
  }

  @Test
  void aRefusedIssueDrawsNoNumber() {
    String before = number(course.issued(ARequest.licence(), Person.SU), Person.SU);
    String undrafted = course.accepted(ARequest.licence(), Person.SU);
    office.command(Person.SU, undrafted, ISSUE).refused(409, "NO_DRAFT");
    String stale = course.drafted(ARequest.licence(), Person.SU);
    long seen = office.show(Person.SU, stale).version();
    office.send(Office.commanding(Person.SU, stale, seen - 1, ISSUE)).refused(412, "STALE_VERSION");
    office.command(Person.HEAD, stale, ISSUE).refused(403, "NOT_YOURS_TO_DO");
    String after = number(course.issued(ARequest.licence(), Person.SU), Person.SU);
    assertEquals(RacesTest.serial(before) + 1, RacesTest.serial(after));
  }

  @Test
  void aRepeatedIssueIsTheSameNumberAndTheSameCertificate() {
    String id = course.drafted(ARequest.licence(), Person.SU);
    long seen = office.show(Person.SU, id).version();
    Ask ask = Office.commanding(Person.SU, id, seen, ISSUE).key("issue-repeated-1");
    String first = office.send(ask).is(200).body();
    String number = number(id, Person.SU);
    assertEquals(first, office.send(ask).is(200).body());
    assertEquals(1, office.show(Person.SU, id).at("/certificates").size());
    assertEquals(number, number(id, Person.SU));
    office.command(Person.SU, id, ISSUE).is(409);
    Ask another =
        Office.commanding(Person.SU, id, seen, "{\"type\":\"proposeCertificate\"}")
            .key("issue-repeated-1");
    office.send(another).refused(422, "IDEMPOTENCY_KEY_REUSED");
    String next = number(course.issued(ARequest.licence(), Person.SU), Person.SU);
    assertEquals(RacesTest.serial(number) + 1, RacesTest.serial(next), "no number was lost");
  }

  @Test
  void theNumberIsTheSystemsToGive() {
    String id = course.drafted(ARequest.licence(), Person.SU);
    office
        .command(Person.SU, id, "{\"type\":\"issue\",\"serial\":999,\"checkId\":\"0000000000000\"}")
        .is(200);
    Answer seen = office.show(Person.SU, id);
    assertFalse(seen.text("/certificates/0/number").contains("999"));
    assertFalse(seen.text("/certificates/0/checkCode").contains("0000000000000"));
    office.check(seen.text("/certificates/0/checkCode")).is(200);
  }

  @Test
  void everyOfficeAndWordCountsForItself() {
    Person mao = Person.notary(Person.XINAN, 4, "毛若琳");
    String qujiang = number(course.issued(ARequest.birth(), Person.CHAI), Person.CHAI);
    assertTrue(qujiang.matches("（2026）浙衢江证民字第\\d+号"), qujiang);
    String abroad = number(course.issued(ARequest.licence(), Person.SU), Person.SU);
    assertTrue(abroad.matches("（2026）浙衢信证外字第\\d+号"), abroad);
    String inChina = number(course.issued(ARequest.birth(), mao), mao);
    assertTrue(inChina.matches("（2026）浙衢信证民字第\\d+号"), inChina);
    String next = number(course.issued(ARequest.birth(), Person.CHAI), Person.CHAI);
    assertEquals(RacesTest.serial(qujiang) + 1, RacesTest.serial(next));
  }

  @Test
  void aTextWithGapsIsRefusedWithEveryGapAndNothingChanges() {
    String id = course.accepted(ARequest.licence(), Person.SU);
    long version = office.show(Person.SU, id).version();
    Answer refused =
        office
            .command(Person.SU, id, "{\"type\":\"draft\",\"values\":{}}")
            .refused(422, "FIELDS_WRONG");
    assertTrue(refused.pointers().size() > 1, refused.body());
    assertEquals(version, office.show(Person.SU, id).version());
  }

  private String number(String id, Person notary) {
    return office.show(notary, id).is(200).text("/certificates/0/number");
  }
}

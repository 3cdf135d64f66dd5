package org.mashang.screening.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.emulator.EmbeddedCloudExtension;

/** Several people, or several windows, on one case at once: one is told, and nothing is lost. */
@ExtendWith(EmbeddedCloudExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TogetherTest {

  private static final String CORRECTION =
      "{\"type\":\"correctFact\",\"fact\":\"BLOOD_ALCOHOL\",\"value\":\"182.5\",\"reason\":\"原件为182.5\"}";
  private static final String PROSECUTE =
      "{\"type\":\"giveOpinion\",\"kind\":\"PROPOSE_PROSECUTION\",\"agrees\":false,\"reasons\":\"应当追究\"}";
  private static final String NOT_PROSECUTE =
      "{\"type\":\"giveOpinion\",\"kind\":\"PROPOSE_NON_PROSECUTION_177_2\",\"agrees\":false,"
          + "\"procuratorialOpinion\":true,\"reasons\":\"情节轻微\"}";

  private final Course course;
  private final Bureau bureau;

  TogetherTest(EmbeddedCloud cloud) {
    course = new Course(cloud);
    bureau = course.bureau;
  }

  private String heard() {
    String id = course.screened("128.5");
    course.hear(id);
    return id;
  }

  /** All of them see the same version and send at the same moment. */
  private List<Answer> together(String id, List<Person> people, List<String> bodies)
      throws Exception {
    long seen = bureau.show(Person.GU, id).is(200).version();
    CyclicBarrier start = new CyclicBarrier(bodies.size());
    List<Answer> answers = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(bodies.size())) {
      List<Future<Answer>> sent = new ArrayList<>();
      for (int i = 0; i < bodies.size(); i++) {
        Ask ask = Bureau.commanding(people.get(i), id, seen, bodies.get(i));
        sent.add(
            threads.submit(
                () -> {
                  start.await();
                  return bureau.send(ask);
                }));
      }
      for (Future<Answer> one : sent) {
        answers.add(one.get());
      }
    }
    return answers;
  }

  private static void oneWonAndTheOtherIsTold(List<Answer> answers) {
    assertEquals(1, answers.stream().filter(one -> one.status() == 200).count());
    Answer lost = answers.stream().filter(one -> one.status() != 200).findFirst().orElseThrow();
    lost.refused(412, "STALE_VERSION");
    assertTrue(lost.text("/detail").contains("新的变化"), lost.body());
    assertTrue(lost.text("/nextStep").contains("重新载入"), lost.body());
  }

  @Test
  void twoOpinionsAtOnceAreOneAndTheOtherIsToldOfIt() throws Exception {
    for (int i = 0; i < 4; i++) {
      String id = heard();
      List<Answer> answers =
          together(id, List.of(Person.GU, Person.GU), List.of(PROSECUTE, NOT_PROSECUTE));
      oneWonAndTheOtherIsTold(answers);
      Answer page = bureau.show(Person.GU, id).is(200);
      boolean first = answers.getFirst().status() == 200;
      assertEquals(
          first ? "PROPOSE_PROSECUTION" : "PROPOSE_NON_PROSECUTION_177_2",
          page.text("/opinion/kind"));
      assertEquals(
          1, page.texts("/history", "type").stream().filter("opinionGiven"::equals).count());
    }
  }

  @Test
  void aCorrectionAndAnOpinionAtOnceNeverLeaveAnOpinionOnFactsThatAreNoLongerThere()
      throws Exception {
    for (int i = 0; i < 4; i++) {
      String id = heard();
      List<Answer> answers =
          together(id, List.of(Person.GU, Person.GU), List.of(CORRECTION, NOT_PROSECUTE));
      oneWonAndTheOtherIsTold(answers);
      Answer page = bureau.show(Person.GU, id).is(200);
      boolean corrected = answers.getFirst().status() == 200;
      assertEquals(corrected ? 2 : 1, page.at("/screenings").size());
      assertEquals(corrected ? 1 : 0, page.at("/corrections").size());
      assertEquals(corrected, page.at("/opinion").isNull(), page.body());
      if (corrected) {
        bureau.command(Person.GU, id, NOT_PROSECUTE).is(200);
        assertFalse(bureau.show(Person.GU, id).at("/opinion").isNull());
      }
    }
  }

  @Test
  void whatTheChiefApprovesIsWhatTheProsecutorHasNotTakenBack() throws Exception {
    String id = heard();
    bureau.command(Person.GU, id, NOT_PROSECUTE).is(200);
    List<Answer> answers =
        together(
            id,
            List.of(Person.CHIEF, Person.GU),
            List.of("{\"type\":\"approve\"}", "{\"type\":\"retractOpinion\",\"reason\":\"再核实\"}"));
    oneWonAndTheOtherIsTold(answers);
    Answer page = bureau.show(Person.GU, id).is(200);
    assertEquals(answers.getFirst().status() == 200, page.at("/opinion/approved").asBoolean());
  }

  @Test
  void twoWhoTakeACaseAtOnceAreOnePersonInCharge() throws Exception {
    String id = bureau.opened();
    String take = "{\"type\":\"take\"}";
    List<Answer> answers = together(id, List.of(Person.GU, Person.LU), List.of(take, take));
    oneWonAndTheOtherIsTold(answers);
    assertEquals(
        answers.getFirst().status() == 200 ? "顾清源" : "陆明镜",
        bureau.show(Person.ASSISTANT, id).text("/prosecutor"));
  }

  @Test
  void nobodyApprovesWhatTheyProposedThemselvesEvenWithAChiefsRole() {
    String id = heard();
    bureau.command(Person.GU, id, NOT_PROSECUTE).is(200);
    Answer refused = bureau.command(Person.GU_AS_CHIEF, id, "{\"type\":\"approve\"}");
    assertTrue(refused.status() >= 400 && refused.status() < 500, refused.body());
    assertEquals("OWN_PROPOSAL", refused.text("/code"));
    assertTrue(refused.text("/detail").contains("不能审批自己的意见"), refused.body());
    assertTrue(refused.text("/nextStep").contains("另一位"), refused.body());
    assertFalse(refused.at("/citations").isEmpty(), refused.body());
    bureau.command(Person.CHIEF, id, "{\"type\":\"approve\"}").is(200);
  }
}

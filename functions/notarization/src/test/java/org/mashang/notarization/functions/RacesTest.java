package org.mashang.notarization.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.emulator.EmbeddedCloudExtension;

/** What happens at the same instant, each side with a function of its own as Lambda gives it. */
@ExtendWith(EmbeddedCloudExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RacesTest {

  private static final String TAKE = "{\"type\":\"take\"}";
  private static final Person TONG = Person.notary("330825N1", 1, "童婉清");
  private static final Person WU = Person.notary("330825N1", 2, "巫家骏");

  private final Course course;
  private final Office one;
  private final Office other;
  private final Wire wire;

  RacesTest(EmbeddedCloud cloud) {
    course = new Course(cloud);
    one = course.office;
    other = new Office(cloud);
    wire = course.wire;
  }

  @Test
  void ofTwoOfficesThatTakeAtTheSameInstantExactlyOneHasTheCase() throws Exception {
    int su = wire.load(Person.SU.id());
    int chai = wire.load(Person.CHAI.id());
    int rounds = 12;
    for (int i = 0; i < rounds; i++) {
      String id = course.offered(ARequest.birth(), true, Person.XINAN, Person.QUJIANG);
      Ask xinan = taking(one, Person.SU, id);
      Ask qujiang = taking(other, Person.CHAI, id);
      List<Answer> answers = atOnce(List.of(() -> one.send(xinan), () -> other.send(qujiang)));

      assertEquals(1, answers.stream().filter(answer -> answer.status() == 200).count());
      Answer lost =
          answers.stream().filter(answer -> answer.status() != 200).findFirst().orElseThrow();
      lost.refused(409, "TAKEN_ALREADY");
      Answer seen = one.show(Person.DISPATCHER, id).is(200);
      boolean suWon = answers.getFirst().status() == 200;
      assertEquals(suWon ? Person.XINAN : Person.QUJIANG, seen.text("/office/id"));
      assertEquals(
          1, seen.texts("/history", "type").stream().filter(type -> type.equals("taken")).count());
      assertEquals(
          suWon ? List.of("TAKEN", "GONE") : List.of("GONE", "TAKEN"),
          seen.texts("/offers", "state"));
    }
    assertEquals(
        su + chai + rounds, wire.load(Person.SU.id()) + wire.load(Person.CHAI.id()), "once each");
  }

  @Test
  void anOrderIsTakenWhicheverVersionWasSeen() {
    String id = course.offered(ARequest.licence(), true, Person.XINAN, Person.QUJIANG);
    Ask ask = taking(one, Person.SU, id);
    one.command(Person.CHAI, id, "{\"type\":\"returnOrder\",\"reason\":\"本处人手不足\"}").is(200);
    one.send(ask).is(200);
  }

  @Test
  void aNotaryAtTheirCapTakesNothingMoreAndNothingChanges() {
    wire.setLoad(TONG.id(), 20);
    String id = offeredToLongyou();
    long version = one.show(Person.DISPATCHER, id).version();
    one.command(TONG, id, TAKE).refused(409, "NOTARY_FULL");
    assertEquals(version, one.show(Person.DISPATCHER, id).version());
    assertEquals(20, wire.load(TONG.id()));
    one.command(WU, id, TAKE).is(200);
    one.command(
            Person.head("330825N1"),
            id,
            "{\"type\":\"assignNotary\",\"notary\":\"%s\",\"reason\":\"\"}".formatted(TONG.id()))
        .refused(409, "NOTARY_FULL");
    assertEquals("巫家骏", one.show(WU, id).text("/notary"));
    wire.setLoad(TONG.id(), 0);
  }

  @Test
  void aNotaryWithOnePlaceLeftTakesOneOfTwoCasesAtTheSameInstant() throws Exception {
    wire.setLoad(TONG.id(), 19);
    String first = offeredToLongyou();
    String second = offeredToLongyou();
    Ask takeFirst = taking(one, TONG, first);
    Ask takeSecond = taking(other, TONG, second);
    List<Answer> answers = atOnce(List.of(() -> one.send(takeFirst), () -> other.send(takeSecond)));
    assertEquals(
        List.of(200, 409), answers.stream().map(Answer::status).sorted().toList(), "one place");
    assertEquals(
        "NOTARY_FULL",
        answers.stream()
            .filter(answer -> answer.status() == 409)
            .findFirst()
            .orElseThrow()
            .text("/code"));
    assertEquals(20, wire.load(TONG.id()));
    wire.setLoad(TONG.id(), 0);
  }

  @Test
  void certificatesIssuedAtTheSameInstantHaveConsecutiveNumbers() throws Exception {
    List<String> ids = new ArrayList<>();
    List<Callable<Answer>> issues = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      String id = course.drafted(ARequest.licence(), Person.SU);
      Office its = i % 2 == 0 ? one : other;
      Ask ask =
          Office.commanding(
              Person.SU, id, one.show(Person.SU, id).version(), "{\"type\":\"issue\"}");
      ids.add(id);
      issues.add(() -> its.send(ask));
    }
    atOnce(issues).forEach(answer -> answer.is(200));
    List<Integer> numbers =
        ids.stream()
            .map(id -> serial(one.show(Person.SU, id).text("/certificates/0/number")))
            .sorted()
            .toList();
    assertEquals(
        IntStream.range(numbers.getFirst(), numbers.getFirst() + 4).boxed().toList(), numbers);
  }

  private String offeredToLongyou() {
    return course.offered(ARequest.birth().put("/places/domicile", "330825"), false, "330825N1");
  }

  private static Ask taking(Office office, Person notary, String id) {
    return Office.commanding(notary, id, office.show(notary, id).is(200).version(), TAKE);
  }

  static int serial(String number) {
    String digits = number.replaceAll(".*第([0-9]+)号", "$1");
    assertTrue(digits.matches("[0-9]+"), number);
    return Integer.parseInt(digits);
  }

  private static List<Answer> atOnce(List<Callable<Answer>> sides) throws Exception {
    CountDownLatch ready = new CountDownLatch(sides.size());
    try (var threads = Executors.newFixedThreadPool(sides.size())) {
      List<Future<Answer>> running = new ArrayList<>();
      for (Callable<Answer> side : sides) {
        running.add(
            threads.submit(
                () -> {
                  ready.countDown();
                  ready.await();
                  return side.call();
                }));
      }
      List<Answer> answers = new ArrayList<>();
      for (Future<Answer> one : running) {
        answers.add(one.get());
      }
      return answers;
    }
  }
}

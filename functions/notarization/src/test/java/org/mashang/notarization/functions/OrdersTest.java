package org.mashang.notarization.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.emulator.EmbeddedCloudExtension;
import org.mashang.notarization.functions.Desks.Answer;

/** Orders through the real functions: races, calls, replays, wrong input, the public check. */
@ExtendWith(EmbeddedCloudExtension.class)
class OrdersTest {

  private static final List<String> ONE_WRITE = List.of("TransactWriteItems");

  private final Desks desks;

  OrdersTest(EmbeddedCloud cloud) {
    desks = new Desks(cloud);
  }

  @Test
  void ofTwoOfficesThatTakeAtOnceOneHasTheOrderAndTheOtherIsToldSo() throws Exception {
    for (int round = 0; round < 8; round++) {
      String id = desks.offered();
      List<Answer> answers =
          atOnce(List.of(() -> take(Desks.NOTARY, id), () -> take(Desks.ELSEWHERE, id)));
      assertEquals(1, answers.stream().filter(answer -> answer.status() == 200).count());
      Answer lost = answers.stream().filter(a -> a.status() != 200).findFirst().orElseThrow();
      assertTrue(Set.of(404, 409).contains(lost.status()), lost.body());
      assertFalse(lost.text("/nextStep").isEmpty() && lost.status() == 409, lost.body());
      desks.give(Desks.DISPATCHER, id, Desks.command("take")).is(403);
    }
  }

  @Test
  void certificatesIssuedAtOnceBearNumbersWithoutGapAndDouble() throws Exception {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      ids.add(desks.drafted());
    }
    List<Callable<Answer>> issues = new ArrayList<>();
    for (String id : ids) {
      long seen = desks.show(Desks.NOTARY, id).version();
      issues.add(() -> issue(id, UUID.randomUUID().toString(), seen));
    }
    for (Answer answer : atOnce(issues)) {
      answer.is(200);
    }
    TreeSet<Integer> serials = new TreeSet<>();
    for (String id : ids) {
      serials.add(serial(id));
    }
    assertEquals(ids.size(), serials.size());
    assertEquals(ids.size() - 1, serials.last() - serials.first(), serials.toString());
  }

  @Test
  void aRequestIsOneWriteAndEachStepOneReadAndOneWrite() {
    desks.calls.forget();
    desks.submit("calls-" + UUID.randomUUID()).is(201);
    assertEquals(ONE_WRITE, table());

    String offered = desks.offered();
    long seen = desks.show(Desks.NOTARY, offered).version();
    desks.calls.forget();
    desks.give(Desks.NOTARY, offered, Desks.command("take"), key(), seen).is(200);
    assertEquals(2, table().size(), table().toString());

    String drafted = desks.drafted();
    long last = desks.show(Desks.NOTARY, drafted).version();
    desks.calls.forget();
    issue(drafted, key(), last).is(200);
    assertEquals(2, table().size(), table().toString());
    assertEquals("TransactWriteItems", table().get(1));
  }

  @Test
  void whatIsSentAgainGetsTheSameAnswerAndChangesNothing() {
    String key = key();
    Answer first = desks.submit(key).is(201);
    assertEquals(first.json(), desks.submit(key).is(201).json());

    String id = desks.drafted();
    long seen = desks.show(Desks.NOTARY, id).version();
    String issueKey = key();
    Answer issued = issue(id, issueKey, seen).is(200);
    int serial = serial(id);
    assertEquals(issued.version(), issue(id, issueKey, seen).is(200).version());
    assertEquals(serial, serial(id));
    assertEquals(issued.version(), desks.show(Desks.NOTARY, id).version());
    ObjectNode other = Desks.command("recordDelivery").put("receiver", "x");
    Answer reused = desks.give(Desks.NOTARY, id, other, issueKey, seen);
    assertEquals("IDEMPOTENCY_KEY_REUSED", reused.text("/code"), reused.body());
  }

  @Test
  void aWorkOrderThatArrivesTwiceIsOnTheDeskOnce() {
    String id = desks.offered();
    long before = desks.show(Desks.NOTARY, id).version();
    desks.deliver(id, 2, "330881N1");
    desks.deliver(id, 1, "330800N1");
    assertEquals(before, desks.show(Desks.NOTARY, id).version());
  }

  @Test
  void aTextWithGapsIsRefusedWithEveryGapAndNothingChanges() {
    String id = desks.drafted();
    long seen = desks.show(Desks.NOTARY, id).version();
    ObjectNode empty = Desks.command("draft");
    empty.putObject("values");
    Answer refused = desks.give(Desks.NOTARY, id, empty, key(), seen).is(422);
    assertTrue(refused.json().at("/faults").size() > 1, refused.body());
    assertEquals(seen, desks.show(Desks.NOTARY, id).version());
  }

  @Test
  void theCheckCountsAndShowsNothingPersonalAndForgedCodesAreNotFound() {
    String id = desks.drafted();
    issue(id, key(), desks.show(Desks.NOTARY, id).version()).is(200);
    String code = desks.show(Desks.NOTARY, id).text("/certificates/0/checkCode");
    Answer shown = desks.check(code).is(200);
    assertFalse(shown.body().contains("13867000001"), shown.body());
    assertFalse(shown.body().contains("虎山街道"), shown.body());
    assertFalse(shown.body().contains("程晓岚"), shown.body());
    char last = code.charAt(code.length() - 1);
    String forged = code.substring(0, code.length() - 1) + (last == 'A' ? 'B' : 'A');
    for (String wrong : List.of(forged, code.substring(1), "x")) {
      assertEquals(404, desks.check(wrong).status(), wrong);
    }
    desks.check(code).is(200);
  }

  private Answer take(Map<String, Object> by, String id) {
    return desks.give(by, id, Desks.command("take"), key(), desks.show(by, id).version());
  }

  private Answer issue(String id, String key, long seen) {
    return desks.give(Desks.NOTARY, id, Desks.command("issue"), key, seen);
  }

  private int serial(String id) {
    String number = desks.show(Desks.NOTARY, id).text("/certificates/0/number");
    return Integer.parseInt(number.replaceAll(".*第(\\d+)号", "$1"));
  }

  private List<String> table() {
    return desks.calls.names();
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  private static <T> List<T> atOnce(List<Callable<T>> tasks) throws Exception {
    try (ExecutorService pool = Executors.newFixedThreadPool(tasks.size())) {
      List<T> done = new ArrayList<>();
      for (Future<T> one : pool.invokeAll(tasks)) {
        done.add(one.get());
      }
      return done;
    }
  }
}

package org.mashang.acceptance.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.mashang.acceptance.door.Answer;
import org.mashang.acceptance.door.Caller;
import org.mashang.acceptance.door.Patience;
import org.mashang.acceptance.door.Samples;

/**
 * Workers and the whole system are killed at random points under load. Afterwards every
 * acknowledged command is there once, no event twice, the chains of hashes hold and the clocks go
 * on.
 */
class KillIT {

  /** {@code -Dfaults.seed} plays another course of events. */
  private static final long SEED = Long.getLong("faults.seed", 3308);

  private static final int WORKER_KILLS = 6;
  private static final int SYSTEM_KILLS = 2;
  private static final List<String> VICTIMS =
      List.of("ApplicantApi", "OfficerApi", "EventCounter", "TokenAuthorizer");

  @Test
  void nothingAcknowledgedIsLostAndNothingHappensTwice() throws Exception {
    SplittableRandom random = new SplittableRandom(SEED);
    Path folder = fresh(Path.of("target", "faults").toAbsolutePath());
    try (LocalSystem system = LocalSystem.start(folder.resolve("data"))) {
      Caller street = Caller.nobody(system.address());
      Answer hall = street.as("hall-admin").post("/v1/halls", Samples.hall("双港街道便民服务中心")).is(201);
      Caller applicant = street.applicant(hall.text("/codes/0/token"));
      Caller clerk = street.as("clerk-330802");
      String lastWeek = LocalDate.now(ZoneId.of("Asia/Shanghai")).minusDays(7).toString();

      AtomicBoolean enough = new AtomicBoolean();
      List<Throwable> failures = new CopyOnWriteArrayList<>();
      List<Load> loads = new ArrayList<>();
      List<Thread> threads = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        Load load = new Load(applicant, () -> clerk, lastWeek, enough, random.split());
        loads.add(load);
        Thread thread = new Thread(load, "load-" + i);
        thread.setUncaughtExceptionHandler((t, e) -> failures.add(e));
        thread.start();
        threads.add(thread);
      }
      harm(system, random, loads, failures);
      enough.set(true);
      for (Thread thread : threads) {
        thread.join();
      }
      assertEquals(List.of(), failures);

      Map<String, String> submitted = new HashMap<>();
      Map<String, String> commanded = new HashMap<>();
      loads.forEach(load -> submitted.putAll(load.submitted));
      loads.forEach(load -> commanded.putAll(load.commanded));
      assertTrue(
          submitted.size() > WORKER_KILLS, () -> "only " + submitted.size() + " submissions");
      Set<String> cases = new HashSet<>(submitted.values());
      assertEquals(submitted.size(), cases.size(), "each submission is a case of its own");
      for (String id : cases) {
        holds(clerk, id);
      }
      assertEquals(listed(clerk), cases, "there are no cases but the acknowledged ones");
      counted(street.as("hall-admin"), hall.text("/id"), cases.size());
    }
  }

  /**
   * Between two kills something is acknowledged, however slow the machine is: on a slow one the
   * kills wait, so that they never fall on a system that has not come up yet.
   */
  private static void harm(
      LocalSystem system, SplittableRandom random, List<Load> loads, List<Throwable> failures)
      throws Exception {
    List<Boolean> kills = new ArrayList<>();
    for (int i = 0; i < WORKER_KILLS + SYSTEM_KILLS; i++) {
      kills.add(i % (WORKER_KILLS / SYSTEM_KILLS + 1) == WORKER_KILLS / SYSTEM_KILLS);
    }
    for (boolean whole : kills) {
      progress(loads, failures);
      Thread.sleep(random.nextInt(700, 3500));
      if (whole) {
        system.killAndRestart();
      } else {
        system.killWorker(VICTIMS.get(random.nextInt(VICTIMS.size())));
      }
    }
    progress(loads, failures);
    Thread.sleep(2000);
  }

  private static void progress(List<Load> loads, List<Throwable> failures) throws Exception {
    int before = acknowledged(loads);
    for (int i = 0; acknowledged(loads) == before && failures.isEmpty(); i++) {
      assertTrue(i < 2400, "nothing is acknowledged for four minutes");
      Thread.sleep(100);
    }
  }

  private static int acknowledged(List<Load> loads) {
    return loads.stream().mapToInt(load -> load.submitted.size()).sum();
  }

  /** Both commands once, no event twice, each with the hash of the one before, a clock running. */
  private static void holds(Caller clerk, String id) {
    JsonNode events =
        clerk.get("/v1/cases/" + id + "/events?limit=100").is(200).json().path("items");
    Map<String, Integer> types = new HashMap<>();
    for (int i = 0; i < events.size(); i++) {
      types.merge(events.get(i).path("type").asText(), 1, Integer::sum);
      assertEquals(i + 1, events.get(i).path("sequence").asInt(), id);
      if (i > 0) {
        String prev = events.get(i).path("prev").asText();
        assertNotEquals("", prev);
        assertEquals(events.get(i - 1).path("hash").asText(), prev, id);
      }
    }
    for (String once : List.of("submitted", "accepted", "sentToRespondent")) {
      assertEquals(1, types.getOrDefault(once, 0), () -> once + " in " + types + " of " + id);
    }
    Answer seen = clerk.get("/v1/cases/" + id).is(200);
    assertTrue(
        seen.json().path("clocks").toString().contains("RUNNING"),
        () -> "no clock runs: " + seen.json().path("clocks"));
  }

  private static Set<String> listed(Caller clerk) {
    Set<String> ids = new HashSet<>();
    String cursor = "";
    do {
      Answer page = clerk.get("/v1/cases?stage=OPEN&limit=50" + cursor).is(200);
      page.json().path("items").forEach(item -> ids.add(item.path("id").asText()));
      cursor = page.json().path("next").isTextual() ? "&cursor=" + page.text("/next") : "";
    } while (!cursor.isEmpty());
    return ids;
  }

  /** The stream's consumer was killed too, and has counted each submission once. */
  private static void counted(Caller admin, String hallId, int submissions) {
    String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
    String path = "/v1/halls/figures?from=" + today + "&to=" + today;
    JsonNode hall =
        Patience.until(
            () -> {
              for (JsonNode one : admin.get(path).is(200).json().path("halls")) {
                if (one.path("hallId").asText().equals(hallId)) {
                  return one;
                }
              }
              return Samples.object();
            },
            one -> one.path("submissions").asInt() >= submissions);
    assertEquals(submissions, hall.path("submissions").asInt());
  }

  private static Path fresh(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    return Files.createDirectories(folder);
  }
}

package org.mashang.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Loads the demo city: thirty halls, applications with what officers did about them, notarial
 * orders, cases to screen. All of it goes through the front door. A second start changes nothing.
 */
public final class DemoCity {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** So many applications a first start brings. */
  private static final int FIRST = 34;

  private final FrontDoor door;
  private final Journal journal;
  private final Consumer<String> progress;

  private DemoCity(URI address, Path data, Consumer<String> progress) {
    this.door = new FrontDoor(address);
    this.journal = new Journal(journal(data));
    this.progress = progress;
  }

  /**
   * Loads what is not loaded yet.
   *
   * @param address of the front door
   * @param data where the machine keeps its data; the list of what is loaded lies there too
   * @param progress is told what happens, a line at a time
   */
  public static void load(URI address, Path data, Consumer<String> progress) {
    new DemoCity(address, data, progress).load();
  }

  /** Only registers the halls that are not registered yet. */
  public static void halls(URI address, Path data, Consumer<String> progress) {
    new DemoCity(address, data, progress).halls();
  }

  /** Whether anything of the city was loaded into a data folder. */
  public static boolean begun(Path data) {
    return Files.exists(journal(data));
  }

  private static Path journal(Path data) {
    return data.resolve("demo-city.tsv");
  }

  private void load() {
    if (journal.has("loaded")) {
      progress.accept("demo city: loaded before");
      return;
    }
    OffsetDateTime now = OffsetDateTime.now(LocalClock.ZONE);
    LocalDate start = LocalDate.parse(journal.once("start", () -> now.toLocalDate().toString()));
    List<String> codes = halls();
    Writer writer = new Writer(door.get("/v1/catalogue", null).orFail("catalogue").body());
    int refused = new Calendar(door, journal, progress).run(filings(start), codes, writer);
    if (refused > 0) {
      progress.accept("demo city: " + refused + " steps of officers were not open");
    }
    new NotaryOrders(door, journal, now.toLocalDate(), progress).load();
    new ScreeningCases(door, journal, now.toLocalDate(), progress).load();
    new SignalPartners(door, journal, progress).load();
    new SignalStories(door, journal, now.toInstant(), progress).load();
    journal.once("loaded", () -> "yes");
  }

  private static List<Filing> filings(LocalDate start) {
    return Filing.year(start).subList(0, FIRST).stream()
        .map(filing -> filing.onDay(start))
        .toList();
  }

  /** Registers the halls; answers their codes in the order of the plan. */
  private List<String> halls() {
    List<HallPlan> plans = HallPlan.all();
    List<String> codes = new ArrayList<>();
    for (HallPlan plan : plans) {
      codes.add(journal.once("hall/" + plan.division() + "/" + plan.kind(), () -> register(plan)));
      if (codes.size() % 10 == 0) {
        progress.accept("demo city: " + codes.size() + " of " + plans.size() + " halls");
      }
    }
    return codes;
  }

  private String register(HallPlan plan) {
    ObjectNode body = JSON.createObjectNode();
    body.put("kind", plan.kind()).put("name", plan.name()).put("division", plan.division());
    body.put("address", plan.address()).put("phone", plan.phone()).put("organ", plan.division());
    body.putObject("designation")
        .put("organ", plan.division())
        .put("number", plan.designation())
        .put("date", plan.designatedOn().toString());
    String key = FrontDoor.keyFor("hall/" + plan.division() + "/" + plan.kind());
    JsonNode hall =
        door.post("/v1/halls", body, door.tokenOf("hall-admin"), key, null)
            .orFail("hall " + plan.name())
            .body();
    return hall.at("/codes/0/token").asText();
  }

  /**
   * {@code ADDRESS DATA}: loads the city into a system that runs already.
   *
   * @param args the front door and the data folder
   */
  public static void main(String[] args) {
    if (args.length < 2) {
      System.err.println("usage: DemoCity ADDRESS DATA");
      System.exit(2);
    }
    load(URI.create(args[0]), Path.of(args[1]), System.out::println);
  }
}

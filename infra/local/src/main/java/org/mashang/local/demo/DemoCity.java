package org.mashang.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Loads the demo city: thirty halls, applications with what officers did about them, notarial
 * orders, cases to screen. All of it goes through the front door. A second start changes nothing.
 */
public final class DemoCity {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** So many applications a first start brings; the whole year needs a simulated calendar. */
  private static final int FIRST = 34;

  private final FrontDoor door;
  private final Journal journal;
  private final LocalClock clock;
  private final Consumer<String> progress;

  private DemoCity(URI address, Path data, @Nullable URI clock, Consumer<String> progress) {
    this.door = new FrontDoor(address);
    this.journal = new Journal(data.resolve("demo-city.tsv"));
    this.clock = new LocalClock(clock);
    this.progress = progress;
  }

  /**
   * Loads what is not loaded yet.
   *
   * @param address of the front door
   * @param data where the machine keeps its data; the list of what is loaded lies there too
   * @param clock where a simulated calendar is moved, to load the whole year day by day; null to
   *     load some applications of today
   * @param progress is told what happens, a line at a time
   */
  public static void load(URI address, Path data, @Nullable URI clock, Consumer<String> progress) {
    new DemoCity(address, data, clock, progress).load();
  }

  private void load() {
    if (journal.has("loaded")) {
      progress.accept("demo city: loaded before");
      return;
    }
    LocalDate start = LocalDate.parse(journal.once("start", () -> firstDay().toString()));
    List<String> codes = halls();
    Writer writer = new Writer(door.get("/v1/catalogue", null).orFail("catalogue").body());
    int refused = new Calendar(door, journal, clock, progress).run(filings(start), codes, writer);
    if (refused > 0) {
      progress.accept("demo city: " + refused + " steps of officers were not open");
    }
    new NotaryOrders(door, journal, clock.today(), progress).load();
    new ScreeningCases(door, journal, clock.today(), progress).load();
    new SignalPartners(door, journal, progress).load();
    new SignalStories(door, journal, clock.now().toInstant(), progress).load();
    journal.once("loaded", () -> "yes");
  }

  private LocalDate firstDay() {
    return clock.simulated() ? LocalDate.of(2026, 1, 4) : clock.today();
  }

  private List<Filing> filings(LocalDate start) {
    List<Filing> year = Filing.year(start);
    return clock.simulated()
        ? year
        : year.subList(0, FIRST).stream().map(filing -> filing.onDay(start)).toList();
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
   * {@code ADDRESS DATA [CLOCK]}: loads the city into a system that runs already.
   *
   * @param args the front door, the data folder and, for the whole year, the calendar's address
   */
  public static void main(String[] args) {
    if (args.length < 2) {
      System.err.println("usage: DemoCity ADDRESS DATA [CLOCK]");
      System.exit(2);
    }
    URI clock = args.length > 2 ? URI.create(args[2]) : null;
    load(URI.create(args[0]), Path.of(args[1]), clock, System.out::println);
  }
}

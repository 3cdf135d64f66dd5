package org.mashang.benchmarks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.mashang.benchmarks.Register.Command;
import org.mashang.benchmarks.Register.Entry;
import org.mashang.benchmarks.Register.Event;
import org.mashang.casework.Actor;
import org.mashang.casework.Role;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.keys.DataKeys;
import org.mashang.platform.store.CaseStore;
import org.mashang.platform.store.DynamoCaseTable;
import org.mashang.platform.store.Given;
import org.mashang.platform.store.Order;
import org.mashang.platform.store.Outcome;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Many workers give cases the numbers of one series; now and then one of them dies at a call, and
 * somebody else gives the same command again. Every fiftieth command is sent twice to begin with.
 */
final class NumberRace implements AutoCloseable {

  private static final String SERIES = "330800N1#2026";
  private static final String WORD = "外";
  private static final Actor CLERK = new Actor("clerk-1", "王芳", Role.CLERK, "330800N1");
  private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

  private final Crashes crashes;
  private final DynamoDbClient dynamo;
  private final String table;
  private final CaseStore<Entry, Command, Event> store;

  private final Queue<String> open = new ConcurrentLinkedQueue<>();
  private final Map<String, Long> told = new ConcurrentHashMap<>();
  private final Queue<Integer> tries = new ConcurrentLinkedQueue<>();
  private final Queue<Long> waits = new ConcurrentLinkedQueue<>();
  private final Queue<String> faults = new ConcurrentLinkedQueue<>();
  private final AtomicInteger allTries = new AtomicInteger();
  private final AtomicInteger died = new AtomicInteger();
  private final AtomicInteger turnedAway = new AtomicInteger();

  /**
   * What came of it.
   *
   * @param nanos from the first draw to the last
   * @param allTries of everybody, also of those who died
   * @param tries of each command by whoever lived to be answered, fewest first; 0 for a repetition
   * @param waits nanoseconds of the same, shortest first
   * @param died how often a worker died
   * @param turnedAway how often a command was answered "too busy"
   * @param faults gaps, doubles and everything else that must not be; empty if all is well
   */
  record Report(
      long nanos,
      int allTries,
      List<Integer> tries,
      List<Long> waits,
      int died,
      int turnedAway,
      List<String> faults) {}

  /**
   * @param chance of dying before a call, and once more after it
   */
  NumberRace(EmbeddedCloud cloud, double chance) {
    crashes = new Crashes(chance);
    dynamo = Clients.of(cloud.environmentOf("OfficerApi"), crashes).dynamoDb();
    table = cloud.physicalName("CasesTable");
    store = new CaseStore<>(new DynamoCaseTable(dynamo, table), Register.KIND, DataKeys.none());
  }

  Report run(int numbers, int workers) throws Exception {
    List<String> ids = IntStream.rangeClosed(1, numbers).mapToObj("%032d"::formatted).toList();
    Queue<String> unopened = new ConcurrentLinkedQueue<>(ids);
    together(workers, () -> each(unopened, this::enter));
    open.addAll(ids);
    IntStream.range(0, numbers).filter(i -> i % 50 == 0).forEach(i -> open.add(ids.get(i)));
    crashes.arm(true);
    long began = System.nanoTime();
    together(workers, () -> each(open, this::draw));
    long nanos = System.nanoTime() - began;
    crashes.arm(false);
    inspect(ids, workers);
    return new Report(
        nanos,
        allTries.get(),
        tries.stream().sorted().toList(),
        waits.stream().sorted().toList(),
        died.get(),
        turnedAway.get(),
        List.copyOf(faults));
  }

  private void enter(String id) {
    Given given = new Given(CLERK, NOW, "enter-" + id, "enter");
    if (store.open(id, given, new Command.Enter()) instanceof Outcome.Refused<?, ?> refused) {
      faults.add(id + " is not entered: " + refused.refusal().code());
    }
  }

  private void draw(String id) {
    int[] made = new int[1];
    Order<Entry, Command> order =
        Order.drawing(
            SERIES,
            new Given(CLERK, NOW, "number-" + id, "number"),
            (entry, numbers) -> {
              made[0]++;
              allTries.incrementAndGet();
              return new Command.Assign(entry.number() == 0 ? numbers.next(WORD) : 0);
            });
    long began = System.nanoTime();
    try {
      switch (store.act(id, order)) {
        case Outcome.Done<Entry, Event> done -> {
          waits.add(System.nanoTime() - began);
          tries.add(made[0]);
          Long other = told.putIfAbsent(id, done.snapshot().state().number());
          if (other != null && other != done.snapshot().state().number()) {
            faults.add(id + " was told two numbers");
          }
        }
        case Outcome.Refused<Entry, Event> refused -> {
          if (!refused.refusal().code().equals("TOO_BUSY")) {
            faults.add(id + " is refused: " + refused.refusal().code());
          } else {
            turnedAway.incrementAndGet();
            open.add(id);
          }
        }
      }
    } catch (RuntimeException e) {
      if (!Crashes.Crash.in(e)) {
        throw e;
      }
      died.incrementAndGet();
      open.add(id);
    }
  }

  /** Reads every case and the series. */
  private void inspect(List<String> ids, int workers) throws Exception {
    List<Long> stored = Collections.synchronizedList(new ArrayList<>());
    Queue<String> unread = new ConcurrentLinkedQueue<>(ids);
    together(
        workers,
        () ->
            each(
                unread,
                id -> {
                  var snapshot = store.find(id).orElseThrow();
                  long number = snapshot.state().number();
                  stored.add(number);
                  if (snapshot.version() != 2 || !Long.valueOf(number).equals(told.get(id))) {
                    faults.add("%s has %d, was told %s".formatted(id, number, told.get(id)));
                  }
                }));
    List<Long> wanted = LongStream.rangeClosed(1, ids.size()).boxed().toList();
    if (!stored.stream().sorted().toList().equals(wanted)) {
      faults.add("the numbers are not 1 to " + ids.size());
    }
    if (lastNumber() != ids.size()) {
      faults.add("the series stands at " + lastNumber());
    }
  }

  private long lastNumber() {
    Map<String, AttributeValue> key =
        Map.of(
            "pk", AttributeValue.fromS("SERIES#" + SERIES), "sk", AttributeValue.fromS("SERIES"));
    AttributeValue last =
        dynamo.getItem(ask -> ask.tableName(table).key(key)).item().get("n_" + WORD);
    return last == null ? 0 : Long.parseLong(last.n());
  }

  private interface Work {
    void on(String id);
  }

  private static void each(Queue<String> ids, Work work) {
    for (String id = ids.poll(); id != null; id = ids.poll()) {
      work.on(id);
    }
  }

  private static void together(int workers, Runnable work) throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(workers)) {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < workers; i++) {
        running.add(threads.submit(work));
      }
      for (Future<?> one : running) {
        one.get();
      }
    }
  }

  @Override
  public void close() {
    dynamo.close();
  }
}

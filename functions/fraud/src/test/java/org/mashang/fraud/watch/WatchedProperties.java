package org.mashang.fraud.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.mashang.fraud.alert.Level;
import org.mashang.fraud.signal.Mark;
import org.mashang.fraud.signal.SignalKind;
import org.mashang.fraud.signal.Typology;
import org.mashang.fraud.subject.Subject;

/** A state depends on the set of signals alone, and never grows beyond its item. */
class WatchedProperties {

  private static final long NOW = 1_783_000_000L;
  private static final long MONTH = 30L * 86_400;
  private static final Set<SignalKind> MONEY =
      EnumSet.of(
          SignalKind.TRANSFER,
          SignalKind.CASH_WITHDRAWAL,
          SignalKind.LOAN_DRAWN,
          SignalKind.POLICE_REPORT);

  @Property(tries = 300)
  void orderRepetitionAndBatchesChangeNothing(
      @ForAll("traces") List<Trace> traces, @ForAll Subject.Kind kind, @ForAll("seeds") long seed) {
    Subject subject = new Subject(kind, "330800", "key");
    Random random = new Random(seed);
    List<Trace> shuffled = new ArrayList<>(traces);
    shuffled.addAll(traces.subList(0, traces.size() / 3));
    Collections.shuffle(shuffled, random);
    Watched inParts = Watched.nothing(subject);
    for (int from = 0; from < shuffled.size(); ) {
      int to = Math.min(shuffled.size(), from + 1 + random.nextInt(40));
      List<Trace> part = shuffled.subList(from, to);
      inParts = inParts.merge(part, named(part));
      from = to;
    }
    assertEquals(slow(subject, traces), inParts.traces());
    assertEquals(named(traces), inParts.named());
    assertEquals(inParts, WatchedCodec.read(subject, WatchedCodec.write(inParts)));
  }

  /** Every signal names a district that depends on itself. */
  private static @Nullable Named named(List<Trace> traces) {
    Named latest = null;
    for (Trace trace : traces) {
      latest = Named.later(latest, new Named("33080" + trace.id() % 7, trace.at()));
    }
    return latest;
  }

  /** The newest of each kind within a month of the latest, the obvious way. */
  private static List<Trace> slow(Subject subject, List<Trace> traces) {
    TreeMap<Long, Trace> byId = new TreeMap<>();
    traces.forEach(trace -> byId.put(trace.id(), trace));
    long latest = byId.values().stream().mapToLong(Trace::at).max().orElse(0);
    List<Trace> kept = new ArrayList<>();
    for (SignalKind kind : SignalKind.values()) {
      for (boolean telling : new boolean[] {true, false}) {
        byId.values().stream()
            .filter(trace -> trace.kind() == kind && trace.at() > latest - MONTH)
            .filter(trace -> Room.tells(subject.kind(), trace) == telling)
            .sorted(Trace.NEWEST)
            .limit(Room.of(subject.kind(), kind, telling))
            .forEach(kept::add);
      }
    }
    kept.sort(Trace.NEWEST);
    return kept;
  }

  @Example
  void aFloodOfTheLongestSignalsStaysBelowFourKilobytes() {
    Told told =
        new Told(
            Level.RED,
            Typology.AUTHORITY,
            NOW,
            9_000_000_000L,
            Set.copyOf(IntStream.range(0, 60).mapToObj(i -> Told.mark("P-" + i)).toList()));
    for (Subject.Kind kind : Subject.Kind.values()) {
      Watched flooded =
          Watched.nothing(new Subject(kind, "330800", "key"))
              .merge(flood(), new Named("330802", NOW));
      int bytes = WatchedCodec.write(flooded.telling(told)).length;
      // With longer pauses between them, each may take one byte more.
      int longest = bytes + flooded.traces().size();
      assertTrue(longest <= WatchedCodec.MOST, kind + ": " + longest);
      assertEquals(
          flooded.telling(told),
          WatchedCodec.read(flooded.subject(), WatchedCodec.write(flooded.telling(told))));
    }
  }

  @Example
  void whatTellsSomethingIsNotPushedOutByAFloodOfTheRest() {
    List<Trace> calls = new ArrayList<>();
    calls.add(call(1, NOW - 3_000, Mark.OVERSEAS));
    for (int i = 2; i < 300; i++) {
      calls.add(call(i, NOW - 3_000 + i, Mark.INCOMING));
    }
    Watched person = Watched.nothing(new Subject(Subject.Kind.PERSON, "330800", "key"));
    assertTrue(person.merge(calls, null).traces().contains(calls.getFirst()));
    List<Trace> elderly = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      elderly.add(call(i, NOW - 3_000 + i, i < 60 ? Mark.ELDERLY : Mark.INCOMING));
    }
    Watched number = Watched.nothing(new Subject(Subject.Kind.NUMBER, "330800", "key"));
    List<Trace> kept = number.merge(elderly, null).traces();
    assertEquals(60, kept.stream().filter(one -> one.has(Bits.of(Mark.ELDERLY))).count());
  }

  private static Trace call(int id, long at, Mark mark) {
    return new Trace(at, id, SignalKind.CALL, Bits.of(mark), 0, 2 * id + 1, null);
  }

  private static List<Trace> flood() {
    List<Trace> flood = new ArrayList<>();
    long id = 0;
    for (SignalKind kind : SignalKind.values()) {
      for (int i = 0; i < 300; i++) {
        id++;
        flood.add(
            new Trace(
                NOW - i * 8_600L - kind.name().length(),
                id * 0x1234_5678_9ABL & 0xFFFF_FFFF_FFFFL,
                kind,
                i % 2 == 0 ? 0x1_FFFF : Bits.of(Mark.SELF),
                MONEY.contains(kind) ? 100_000_000_000_000L : 0,
                (int) id * 7919,
                Typology.UNKNOWN));
      }
    }
    return flood;
  }

  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.longs();
  }

  @Provide
  Arbitrary<List<Trace>> traces() {
    Arbitrary<Trace> trace =
        Combinators.combine(
                Arbitraries.longs().between(NOW - 2 * MONTH, NOW),
                Arbitraries.longs().between(1, 5_000),
                Arbitraries.of(SignalKind.CALL, SignalKind.TRANSFER, SignalKind.SMS),
                Arbitraries.integers().between(0, 0x1_FFFF),
                Arbitraries.longs().between(0, 1_000_000_000),
                Arbitraries.integers().between(0, 50))
            .as(
                (at, id, kind, marks, fen, other) ->
                    new Trace(at, id, kind, marks, fen, other, null));
    // The same id is the same signal.
    return trace
        .list()
        .ofMaxSize(200)
        .map(
            all -> {
              TreeMap<Long, Trace> once = new TreeMap<>();
              all.forEach(one -> once.putIfAbsent(one.id(), one));
              return new ArrayList<>(once.values());
            });
  }
}

package org.mashang.platform.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Decision;
import org.mashang.casework.Refusal;
import org.mashang.casework.tally.Count;
import org.mashang.platform.keys.DataKeys;

/**
 * Keeps cases of one kind: loads the state, asks the law, and appends what follows in one
 * transaction. A command id is remembered with its case, so whoever repeats a command gets the
 * first answer; each event carries the hash of the one before, so nobody rewrites a history unseen.
 *
 * <p>Opening a case is one write. A command is one read and one write, also if it draws a number.
 * Only a repetition, a conflict or a refusal by a condition takes more.
 */
public final class CaseStore<S, C, E> {

  private final CaseTable table;
  private final Kind<S, C, E> kind;
  private final Codec<S, E> codec;
  private final Pause pause;

  public CaseStore(CaseTable table, Kind<S, C, E> kind, DataKeys keys) {
    this(table, kind, keys, Pause.JITTERED);
  }

  CaseStore(CaseTable table, Kind<S, C, E> kind, DataKeys keys, Pause pause) {
    this.table = table;
    this.kind = kind;
    this.codec = new Codec<>(kind, keys);
    this.pause = pause;
  }

  /** Opens a case under an id that depends on the command id (see KeyedHash.caseId). */
  public Outcome<S, E> open(String caseId, Given given, C command) {
    return open(caseId, given, command, List.of());
  }

  /** The same, with further writes that take effect with it or not at all. */
  public Outcome<S, E> open(String caseId, Given given, C command, List<Also> also) {
    Tries tries = new Tries(pause);
    while (tries.again()) {
      Decision<E> decision = kind.proceeding().decide(null, command, given.by(), given.at());
      if (decision instanceof Decision.Refused<E> refused) {
        return firstAnswerOr(caseId, given, refused.refusal());
      }
      Attempt<S, E> tried = append(caseId, null, null, given, accepted(decision), null, also);
      if (tried.outcome != null) {
        return tried.outcome;
      }
      if (tried.written == Rows.Written.MOVED) {
        Rows.Found found = table.find(caseId, given.commandId());
        return found.command() == null
            ? new Outcome.Refused<>(StoreRefusals.reused())
            : replay(caseId, given, found.command());
      }
      tries.lost(tried.written);
    }
    return new Outcome.Refused<>(tries.refusal());
  }

  /** Gives a command on an existing case. */
  public Outcome<S, E> act(String caseId, Order<S, C> order) {
    Given given = order.given();
    Tries tries = new Tries(pause);
    while (tries.again()) {
      Rows.Found found = table.find(caseId, given.commandId(), order.series().orElse(null));
      Rows.CaseRow row = found.row();
      if (row == null) {
        return new Outcome.Refused<>(StoreRefusals.unknownCase());
      }
      Snapshot<S> before = codec.snapshot(row);
      Optional<Refusal> guarded = order.guard().apply(before.state());
      if (guarded.isPresent()) {
        return new Outcome.Refused<>(guarded.get());
      }
      if (found.command() != null) {
        return replay(caseId, given, found.command());
      }
      boolean stale = order.seen().isPresent() && order.seen().getAsLong() != row.version();
      Numbers numbers =
          order.series().map(name -> Numbers.of(name, found.last())).orElseGet(Numbers::none);
      C command = order.command().apply(before.state(), numbers);
      Decision<E> decision =
          kind.proceeding().decide(before.state(), command, given.by(), given.at());
      // Whom the case is no business of does not learn from a stale version that it is there.
      if (decision instanceof Decision.Refused<E> refused
          && (!stale || aboutTheCaller(refused.refusal()))) {
        return new Outcome.Refused<>(refused.refusal());
      }
      if (stale) {
        return new Outcome.Refused<>(StoreRefusals.stale());
      }
      Attempt<S, E> tried =
          append(
              caseId,
              row,
              before.state(),
              given,
              accepted(decision),
              numbers.drawn(),
              order.also());
      if (tried.outcome != null) {
        return tried.outcome;
      }
      tries.lost(tried.written);
    }
    return new Outcome.Refused<>(tries.refusal());
  }

  private static boolean aboutTheCaller(Refusal refusal) {
    return refusal.kind() == Refusal.Kind.UNKNOWN || refusal.kind() == Refusal.Kind.FORBIDDEN;
  }

  /** The case as it stands: one read. */
  public Optional<Snapshot<S>> find(String caseId) {
    return Optional.ofNullable(table.read(caseId)).map(codec::snapshot);
  }

  /** Every event, from the first. */
  public List<Recorded<E>> history(String caseId) {
    return table.events(caseId, 1, Long.MAX_VALUE).stream().map(codec::recorded).toList();
  }

  /** Walks the chain of hashes from the first event to the head; opens nothing that is sealed. */
  public Verification verify(String caseId) {
    Rows.CaseRow row = table.read(caseId);
    List<Rows.EventRow> events = table.events(caseId, 1, Long.MAX_VALUE);
    String previous = HashChain.ROOT;
    long sequence = 0;
    for (Rows.EventRow event : events) {
      sequence++;
      boolean fits =
          event.sequence() == sequence
              && event.previousHash().equals(previous)
              && event.hash().equals(HashChain.hash(event));
      if (!fits) {
        return new Verification(events.size(), sequence);
      }
      previous = event.hash();
    }
    boolean headFits =
        row == null ? events.isEmpty() : row.version() == sequence && row.head().equals(previous);
    return new Verification(events.size(), headFits ? null : sequence + 1);
  }

  /**
   * The cases on a desk, what is due first first.
   *
   * @param until only what is due up to then; null for all
   * @param summary the class of the {@link Placement#summary}
   * @param from {@link Page#next} of the part before; null for the first
   */
  public <V> Page<Listed<V>> onDesk(
      String desk, @Nullable Instant until, Class<V> summary, int limit, @Nullable String from) {
    return listed(table.onDesk(desk, until, limit, from), summary);
  }

  /** The cases that one of their {@link Placement#keys} finds, latest first. */
  public <V> Page<Listed<V>> byKey(String key, Class<V> summary, int limit, @Nullable String from) {
    return listed(table.byKey(key, limit, from), summary);
  }

  private <V> Page<Listed<V>> listed(Page<Rows.ListRow> rows, Class<V> summary) {
    return new Page<>(
        rows.items().stream().map(row -> codec.listed(row, summary)).toList(), rows.next());
  }

  private record Attempt<S, E>(@Nullable Outcome<S, E> outcome, Rows.Written written) {}

  private Attempt<S, E> append(
      String caseId,
      Rows.@Nullable CaseRow row,
      @Nullable S before,
      Given given,
      List<E> events,
      Rows.@Nullable Draw draw,
      List<Also> also) {
    long version = row == null ? 0 : row.version();
    S state = before;
    List<Rows.EventRow> rows =
        codec.rows(caseId, version, row == null ? HashChain.ROOT : row.head(), given, events);
    List<Recorded<E>> recorded = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Recorded<E> one = codec.recorded(rows.get(i), events.get(i));
      recorded.add(one);
      S then = kind.proceeding().evolve(state, one.event(), one.happened());
      List<Count> counts = kind.tally().of(state, one.event(), then, one.happened());
      rows.set(i, rows.get(i).counting(CountedEvent.write(counts)));
      state = then;
    }
    if (state == null) {
      throw new IllegalStateException("a decision without events");
    }
    var after = new Snapshot<>(caseId, version + rows.size(), state);
    Rows.CaseRow next = codec.row(after, rows.getLast(), row == null ? given.at() : row.opened());
    Set<String> had = row == null ? Set.of() : row.keys();
    List<Also> further = new ArrayList<>(also);
    further.addAll(kind.companions().of(before, state, caseId));
    Rows.Result result =
        table.write(
            new Rows.Change(
                next,
                version,
                rows,
                new Rows.CommandRow(
                    given.commandId(), given.fingerprint(), version + 1, after.version()),
                without(next.keys(), had),
                without(had, next.keys()),
                draw,
                further));
    if (result.refused() != null) {
      return new Attempt<>(new Outcome.Refused<>(result.refused().unless()), result.written());
    }
    return new Attempt<>(
        switch (result.written()) {
          case DONE -> new Outcome.Done<>(after, recorded, false);
          case TOO_LARGE -> new Outcome.Refused<>(StoreRefusals.tooLarge());
          case MOVED, BUSY, CROWDED -> null;
        },
        result.written());
  }

  /** The first answer once more, from the events it was made of. */
  private Outcome<S, E> replay(String caseId, Given given, Rows.CommandRow command) {
    if (!command.fingerprint().equals(given.fingerprint())) {
      return new Outcome.Refused<>(StoreRefusals.reused());
    }
    List<Recorded<E>> events =
        table.events(caseId, 1, command.to()).stream().map(codec::recorded).toList();
    S state = null;
    for (Recorded<E> event : events) {
      state = kind.proceeding().evolve(state, event.event(), event.happened());
    }
    if (state == null) {
      throw new IllegalStateException("a remembered command without events");
    }
    return new Outcome.Done<>(
        new Snapshot<>(caseId, command.to(), state),
        events.subList((int) command.from() - 1, (int) command.to()),
        true);
  }

  /** A submit the law refuses today may have been accepted before, and then is answered so. */
  private Outcome<S, E> firstAnswerOr(String caseId, Given given, Refusal refusal) {
    Rows.CommandRow command = table.find(caseId, given.commandId()).command();
    return command == null ? new Outcome.Refused<>(refusal) : replay(caseId, given, command);
  }

  private static <E> List<E> accepted(Decision<E> decision) {
    return switch (decision) {
      case Decision.Accepted<E> accepted -> accepted.events();
      case Decision.Refused<E> refused -> throw new IllegalStateException("refused");
    };
  }

  private static Set<String> without(Set<String> some, Set<String> others) {
    Set<String> rest = new LinkedHashSet<>(some);
    rest.removeAll(others);
    return rest;
  }
}

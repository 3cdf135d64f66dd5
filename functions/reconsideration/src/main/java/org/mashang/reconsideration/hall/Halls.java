package org.mashang.reconsideration.hall;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.identifier.HallCodes;
import org.mashang.platform.keys.DataKeys;
import org.mashang.platform.store.CaseStore;
import org.mashang.platform.store.CaseTable;
import org.mashang.platform.store.Given;
import org.mashang.platform.store.Kind;
import org.mashang.platform.store.Listed;
import org.mashang.platform.store.Order;
import org.mashang.platform.store.Outcome;
import org.mashang.platform.store.Page;
import org.mashang.platform.store.Placement;
import org.mashang.platform.store.Snapshot;

/** Where halls are kept, and found by the division they stand in. */
public final class Halls {

  /** Halls lie in no order of time; they are listed by their id. */
  private static final @Nullable Instant NEVER_DUE = null;

  private final CaseStore<Hall, HallCommand, HallEvent> store;

  public Halls(CaseTable table, DataKeys keys) {
    store =
        new CaseStore<>(
            table,
            new Kind<>(new HallProceeding(), Hall.class, HallEvent.class, Halls::placement),
            keys);
  }

  /** The hall with this id. */
  public Optional<Snapshot<Hall>> find(String hallId) {
    return HallCodes.isHallId(hallId) ? store.find(hallId) : Optional.empty();
  }

  Outcome<Hall, HallEvent> register(String hallId, Given given, HallCommand command) {
    return store.open(hallId, given, command);
  }

  Outcome<Hall, HallEvent> act(String hallId, long seen, Given given, HallCommand command) {
    return store.act(hallId, Order.on(seen, given, command));
  }

  /**
   * Halls of some divisions, one division after the other.
   *
   * @param place {@link Page#next} of the page before: the division's number and the place in it
   */
  public Page<Listed<Hall>> list(List<String> divisions, int limit, @Nullable String place) {
    int division = place == null ? 0 : Integer.parseInt(place.substring(0, place.indexOf('~')));
    String from = place == null ? null : inner(place);
    List<Listed<Hall>> items = new ArrayList<>();
    while (division < divisions.size()) {
      Page<Listed<Hall>> page =
          store.onDesk(desk(divisions.get(division)), null, Hall.class, limit - items.size(), from);
      items.addAll(page.items());
      if (page.next() != null) {
        return new Page<>(items, division + "~" + page.next());
      }
      division++;
      from = null;
      if (items.size() == limit && division < divisions.size()) {
        return new Page<>(items, division + "~");
      }
    }
    return new Page<>(items, null);
  }

  private static @Nullable String inner(String place) {
    String inner = place.substring(place.indexOf('~') + 1);
    return inner.isEmpty() ? null : inner;
  }

  private static Placement placement(Hall hall) {
    return new Placement(desk(hall.details().division()), NEVER_DUE, Set.of(), hall);
  }

  private static String desk(String division) {
    return division + "#HALLS";
  }
}

package org.mashang.notarization.docket;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mashang.notarization.office.Notary;
import org.mashang.notarization.proceeding.Assignee;
import org.mashang.notarization.proceeding.Certificate;
import org.mashang.notarization.proceeding.Order;
import org.mashang.notarization.proceeding.PaperOnFile;
import org.mashang.notarization.proceeding.World;
import org.mashang.platform.store.Also;
import org.mashang.platform.store.Companions;

/**
 * What is written along with an order: how many cases a notary has in hand, who has broken a
 * promise, and the public entry of each certificate.
 */
public final class OrderCompanions implements Companions<Order> {

  private final String orders;
  private final Register register;
  private final OrderKeys keys;
  private final World world;

  /**
   * @param orders the table of the orders
   */
  public OrderCompanions(String orders, Register register, OrderKeys keys, World world) {
    this.orders = orders;
    this.register = register;
    this.keys = keys;
    this.world = world;
  }

  @Override
  public List<Also> of(@Nullable Order before, Order after, String caseId) {
    List<Also> also = new ArrayList<>();
    load(before, after, also);
    if (before == null && !after.request().promised().isEmpty()) {
      promise(after).ifPresent(key -> also.add(Promises.mayPromise(orders, key)));
    }
    if (before != null && broken(after) > broken(before)) {
      promise(after).ifPresent(key -> also.add(Promises.broken(orders, key, caseId)));
    }
    List<Certificate> had = before == null ? List.of() : before.certificates();
    for (int i = 0; i < after.certificates().size(); i++) {
      Certificate now = after.certificates().get(i);
      if (i >= had.size()) {
        also.add(register.enter(now, after, world));
      } else if (!had.get(i).equals(now)) {
        also.add(register.change(now));
      }
    }
    return also;
  }

  private void load(@Nullable Order before, Order after, List<Also> also) {
    Assignee had = before == null ? null : inHand(before);
    Assignee has = inHand(after);
    if (Objects.equals(had, has)) {
      return;
    }
    if (had != null) {
      also.add(Loads.less(orders, had));
    }
    if (has != null) {
      int most = world.roster().notary(has.id()).map(Notary::mostOpen).orElse(Integer.MAX_VALUE);
      also.add(Loads.more(orders, has, most));
    }
  }

  /** To whom the case counts: its notary, while something is left to be done. */
  private static @Nullable Assignee inHand(Order o) {
    return o.ending() == null ? o.handling().notary() : null;
  }

  private static long broken(Order o) {
    return o.papers().stream().filter(one -> one.state() == PaperOnFile.State.BROKEN).count();
  }

  private Optional<String> promise(Order o) {
    return Optional.ofNullable(keys.person(o));
  }
}

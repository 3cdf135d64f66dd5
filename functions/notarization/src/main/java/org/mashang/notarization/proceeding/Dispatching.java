package org.mashang.notarization.proceeding;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.rule.Copies;

/**
 * How the order finds its office (派单).
 *
 * @param plan offices that are asked when the ones before do not take it
 */
public record Dispatching(List<String> plan, List<Offer> offers) {

  static final Dispatching NONE = new Dispatching(List.of(), List.of());

  public Dispatching {
    plan = List.copyOf(plan);
    offers = List.copyOf(offers);
  }

  /** The work orders that an office may still take. */
  public List<Offer> standing() {
    return offers.stream().filter(Offer::stands).toList();
  }

  @Nullable Offer number(int number) {
    return number < 1 || number > offers.size() ? null : offers.get(number - 1);
  }

  /** The last work order of an office; null if it never had one. */
  @Nullable Offer of(@Nullable String office) {
    return offers.reversed().stream()
        .filter(offer -> offer.office().equals(office))
        .findFirst()
        .orElse(null);
  }

  Dispatching plan(List<String> offices) {
    return new Dispatching(offices, offers);
  }

  Dispatching plus(Offer offer) {
    return new Dispatching(
        plan.stream().filter(office -> !office.equals(offer.office())).toList(),
        Copies.plus(offers, offer));
  }

  Dispatching with(int number, UnaryOperator<Offer> change) {
    Offer offer = number(number);
    return offer == null
        ? this
        : new Dispatching(plan, Copies.with(offers, number - 1, change.apply(offer)));
  }

  /** The order is over; nobody may take it any more. */
  Dispatching ended() {
    return new Dispatching(
        List.of(),
        offers.stream()
            .map(offer -> offer.stands() ? offer.with(Offer.State.ENDED) : offer)
            .toList());
  }

  /** One office has it; the others have lost it. */
  Dispatching taken(int number) {
    List<Offer> after =
        offers.stream()
            .map(
                offer ->
                    offer.number() == number
                        ? offer.with(Offer.State.TAKEN)
                        : offer.stands() ? offer.with(Offer.State.GONE) : offer)
            .toList();
    return new Dispatching(List.of(), after);
  }
}

package org.mashang.notarization.docket;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Personal;
import org.mashang.casework.party.Applicant;
import org.mashang.notarization.proceeding.Assignee;
import org.mashang.notarization.proceeding.Offer;
import org.mashang.notarization.proceeding.Order;
import org.mashang.notarization.request.Agent;
import org.mashang.notarization.term.Stage;
import org.mashang.platform.access.PersonKeys;
import org.mashang.platform.keys.KeyedHash;

/** By what an order is found again: keyed hashes, never the plain number. */
public final class OrderKeys {

  private final KeyedHash hash;
  private final PersonKeys people;

  public OrderKeys(KeyedHash hash) {
    this.hash = hash;
    people = new PersonKeys(hash);
  }

  /** For the receipt code together with a phone number of the applicant or the agent. */
  public String receipt(String receiptCode, String phone) {
    return people.receipt(receiptCode, phone);
  }

  /** The applicant's number as a token's {@code person} claim has it; null if none was given. */
  public @Nullable String person(Order o) {
    return person(o.request().applicant());
  }

  /** The same of an applicant. */
  public @Nullable String person(Applicant applicant) {
    String number = applicant.number();
    return number.isEmpty() ? null : people.person(number);
  }

  /** What is offered to an office. */
  public String offeredTo(String office) {
    return hash.text("notary-offer", office);
  }

  /** What a notary has in hand. */
  public String inHandOf(String notary) {
    return hash.text("notary-in-hand", notary);
  }

  Set<String> of(Order o) {
    Set<String> keys = new LinkedHashSet<>();
    addReceipt(keys, o, o.request().applicant().phone());
    Agent agent = o.request().agent();
    if (agent != null) {
      addReceipt(keys, o, agent.phone());
    }
    String person = person(o);
    if (person != null) {
      keys.add(person);
    }
    o.dispatching().offers().stream()
        .filter(offer -> offer.state() == Offer.State.DELIVERED)
        .forEach(offer -> keys.add(offeredTo(offer.office())));
    Assignee notary = o.handling().notary();
    if (notary != null && o.stage() != Stage.CLOSED) {
      keys.add(inHandOf(notary.id()));
    }
    return keys;
  }

  private void addReceipt(Set<String> to, Order o, Personal phone) {
    if (!phone.value().isEmpty()) {
      to.add(receipt(o.receiptCode(), phone.value()));
    }
  }
}

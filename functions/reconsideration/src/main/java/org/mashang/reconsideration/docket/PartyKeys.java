package org.mashang.reconsideration.docket;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Personal;
import org.mashang.casework.party.Applicant;
import org.mashang.platform.access.PersonKeys;
import org.mashang.platform.keys.KeyedHash;
import org.mashang.reconsideration.proceeding.Case;

/** By what a party finds its case again: keyed hashes, never the plain number. */
public final class PartyKeys {

  private final PersonKeys keys;

  public PartyKeys(KeyedHash hash) {
    keys = new PersonKeys(hash);
  }

  /** For the receipt code together with a phone number of the applicant. */
  public String receipt(String receiptCode, String phone) {
    return keys.receipt(receiptCode, phone);
  }

  /** Every key of a case. */
  Set<String> of(Case c) {
    Set<String> found = new LinkedHashSet<>();
    Applicant applicant = c.application().applicant();
    addReceipt(found, c, applicant.phone());
    addReceipt(found, c, c.application().service().phone());
    String person = person(applicant);
    if (person != null) {
      found.add(person);
    }
    return found;
  }

  /**
   * For the number on somebody's papers, or a company's code: equals the {@code person} claim of a
   * token. Null if the applicant gave none.
   */
  public @Nullable String person(Applicant applicant) {
    String number = applicant.number();
    return number.isEmpty() ? null : keys.person(number);
  }

  /** The same for the applicant of a case. */
  public @Nullable String ofApplicant(Case c) {
    return person(c.application().applicant());
  }

  private void addReceipt(Set<String> to, Case c, Personal phone) {
    if (!phone.value().isEmpty()) {
      to.add(receipt(c.receiptCode(), phone.value()));
    }
  }
}

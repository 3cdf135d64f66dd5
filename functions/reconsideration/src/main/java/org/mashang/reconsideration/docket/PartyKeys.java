package org.mashang.reconsideration.docket;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Personal;
import org.mashang.platform.keys.KeyedHash;
import org.mashang.reconsideration.application.Applicant;
import org.mashang.reconsideration.proceeding.Case;

/** By what a party finds its case again: keyed hashes, never the plain number. */
public final class PartyKeys {

  private final KeyedHash hash;

  public PartyKeys(KeyedHash hash) {
    this.hash = hash;
  }

  /** For the receipt code together with a phone number of the applicant. */
  public String receipt(String receiptCode, String phone) {
    return hash.text("receipt", receiptCode, phone);
  }

  /** Every key of a case. */
  Set<String> of(Case c) {
    Set<String> keys = new LinkedHashSet<>();
    Applicant applicant = c.application().applicant();
    addReceipt(keys, c, applicant.phone());
    addReceipt(keys, c, c.application().service().phone());
    String person = person(applicant);
    if (person != null) {
      keys.add(person);
    }
    return keys;
  }

  /**
   * For the number on somebody's papers, or a company's code: equals the {@code person} claim of a
   * token. Null if the applicant gave none.
   */
  public @Nullable String person(Applicant applicant) {
    String number =
        switch (applicant) {
          case Applicant.Person person -> person.idNumber().value();
          case Applicant.Company company -> company.creditCode();
          case Applicant.Organisation organisation -> organisation.creditCode();
        };
    return number == null || number.isEmpty() ? null : hash.text("person", number);
  }

  private void addReceipt(Set<String> keys, Case c, Personal phone) {
    if (!phone.value().isEmpty()) {
      keys.add(receipt(c.receiptCode(), phone.value()));
    }
  }
}

package org.mashang.platform.access;

import org.mashang.platform.keys.KeyedHash;

/** By what people find a case of theirs again: keyed hashes, never the plain number. */
public final class PersonKeys {

  private final KeyedHash hash;

  public PersonKeys(KeyedHash hash) {
    this.hash = hash;
  }

  /** For the receipt code together with a phone number that the applicant left. */
  public String receipt(String receiptCode, String phone) {
    return hash.text("receipt", receiptCode, phone);
  }

  /**
   * For the number on somebody's papers, or a company's code: equals the {@code person} claim of a
   * token.
   */
  public String person(String number) {
    return hash.text("person", number);
  }
}

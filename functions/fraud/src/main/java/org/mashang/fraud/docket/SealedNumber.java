package org.mashang.fraud.docket;

import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Personal;
import org.mashang.fraud.proceeding.PersonalFields;
import org.mashang.fraud.proceeding.Warning;
import org.mashang.platform.keys.DataKeys;

/**
 * Opens what a subject is called in truth: {@code wrapped key.ciphertext}, bound to the subject.
 */
public final class SealedNumber {

  private final DataKeys keys;

  public SealedNumber(DataKeys keys) {
    this.keys = keys;
  }

  /** The datum of a field; null if there is none, or none was told. */
  public @Nullable Personal of(Warning w, String field) {
    int dot = w.sealed().indexOf('.');
    if (!field.equals(PersonalFields.PHONE) || dot < 0) {
      return null;
    }
    byte[] wrapped = bytes(w.sealed().substring(0, dot));
    byte[] sealed = bytes(w.sealed().substring(dot + 1));
    return Personal.phone(keys.reopen(wrapped, w.subject().id()).open(sealed));
  }

  private static byte[] bytes(String text) {
    return Base64.getUrlDecoder().decode(text);
  }
}

package org.mashang.fraud.docket;

import org.jspecify.annotations.Nullable;
import org.mashang.casework.Personal;
import org.mashang.fraud.proceeding.PersonalFields;
import org.mashang.fraud.proceeding.Warning;
import org.mashang.platform.keys.DataKeys;
import org.mashang.platform.keys.SealedText;

/** Opens what a subject is called in truth, bound to the subject. */
public final class SealedNumber {

  private final SealedText sealed;

  public SealedNumber(DataKeys keys) {
    this.sealed = new SealedText(keys);
  }

  /** The datum of a field; null if there is none, or none was told. */
  public @Nullable Personal of(Warning w, String field) {
    return field.equals(PersonalFields.PHONE) && w.sealed().indexOf('.') >= 0
        ? Personal.phone(sealed.open(w.subject().id(), w.sealed()))
        : null;
  }
}

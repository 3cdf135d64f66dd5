package org.mashang.fraud.fusion;

import org.mashang.fraud.subject.Subject;
import org.mashang.platform.keys.DataKeys;
import org.mashang.platform.keys.SealedText;

/** Seals what a subject is called in truth, bound to the subject. */
public final class KeySealer implements Sealer {

  private final SealedText sealed;

  public KeySealer(DataKeys keys) {
    this.sealed = new SealedText(keys);
  }

  @Override
  public String seal(Subject subject, String plain) {
    return sealed.seal(subject.id(), plain);
  }
}

package org.mashang.print.seal;

/** The certificate of a seal does not hold at the time of sealing: not yet, or no longer. */
public final class SealNotValid extends RuntimeException {

  SealNotValid(RuntimeException cause) {
    super(cause.getMessage(), cause);
  }
}

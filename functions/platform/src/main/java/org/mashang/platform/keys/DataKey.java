package org.mashang.platform.keys;

/** A data key in both forms: plain to use, wrapped to store. */
public final class DataKey {

  private final byte[] plain;
  private final byte[] wrapped;

  public DataKey(byte[] plain, byte[] wrapped) {
    this.plain = plain.clone();
    this.wrapped = wrapped.clone();
  }

  public byte[] plain() {
    return plain.clone();
  }

  public byte[] wrapped() {
    return wrapped.clone();
  }
}

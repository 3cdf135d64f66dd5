package org.mashang.platform.keys;

/** For functions that may not read personal data: meeting some is an error. */
final class NoKeyWrapper implements KeyWrapper {

  @Override
  public DataKey generate() {
    throw new IllegalStateException("this function has no key for personal data");
  }

  @Override
  public byte[] unwrap(byte[] wrapped) {
    throw new IllegalStateException("this function has no key for personal data");
  }
}

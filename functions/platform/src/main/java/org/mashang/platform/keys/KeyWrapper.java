package org.mashang.platform.keys;

/** Keeps the master key: makes data keys and opens wrapped ones. */
public interface KeyWrapper {

  /** A fresh AES-256 key, plain and wrapped under the master key. */
  DataKey generate();

  /**
   * The plain key again.
   *
   * @throws SealBroken if the wrapped key was not made by this master key
   */
  byte[] unwrap(byte[] wrapped);
}

package org.mashang.platform.keys;

/** A master key on this machine: for one machine and for tests. */
public final class LocalKeyWrapper implements KeyWrapper {

  private static final String CONTEXT = "data-key";

  private final byte[] master;

  /** With a master key of 32 bytes. */
  public LocalKeyWrapper(byte[] master) {
    if (master.length != 32) {
      throw new IllegalArgumentException("a master key has 32 bytes, not " + master.length);
    }
    this.master = master.clone();
  }

  @Override
  public DataKey generate() {
    byte[] plain = AesGcm.random(32);
    return new DataKey(plain, AesGcm.seal(master, plain, CONTEXT));
  }

  @Override
  public byte[] unwrap(byte[] wrapped) {
    return AesGcm.open(master, wrapped, CONTEXT);
  }
}

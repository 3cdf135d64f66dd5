package org.mashang.print.seal;

/** How a seal signs. */
public enum SealAlgorithm {
  /** ECDSA over P-256 with SHA-256. */
  ECDSA_SHA_256("SHA256withECDSA", "EC"),
  /** RSA (PKCS #1 v1.5), 2048 bits or more, with SHA-256. */
  RSA_SHA_256("SHA256withRSA", "RSA");

  private final String jcaName;
  private final String keyType;

  SealAlgorithm(String jcaName, String keyType) {
    this.jcaName = jcaName;
    this.keyType = keyType;
  }

  /** The name of the signature in the Java cryptography architecture. */
  public String jcaName() {
    return jcaName;
  }

  /** The name of its keys there. */
  public String keyType() {
    return keyType;
  }

  /**
   * How a key signs.
   *
   * @throws IllegalArgumentException if it is neither an EC nor an RSA key
   */
  static SealAlgorithm of(String keyType) {
    for (SealAlgorithm algorithm : values()) {
      if (algorithm.keyType.equals(keyType)) {
        return algorithm;
      }
    }
    throw new IllegalArgumentException("no seal with a key of type " + keyType);
  }
}

package org.mashang.print.seal;

import java.security.cert.X509Certificate;
import java.util.List;

/**
 * The private key of an electronic seal (电子签名制作数据), wherever it lies: in a file, or in a device or
 * service that it never leaves.
 */
public interface SealKey {

  /** The certificate of the key and those it was issued under, the key's own first. */
  List<X509Certificate> chain();

  SealAlgorithm algorithm();

  /**
   * Signs.
   *
   * @param data a few hundred bytes, less than 4 KB: what to hash by the algorithm and to sign, not
   *     yet a digest
   * @return for ECDSA the two numbers in DER (X9.62), for RSA the signature's bytes (PKCS #1)
   */
  byte[] sign(byte[] data);
}

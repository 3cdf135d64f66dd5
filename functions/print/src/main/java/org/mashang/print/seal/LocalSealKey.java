package org.mashang.print.seal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** A seal's key from a PKCS #12 file, held in memory. */
public final class LocalSealKey implements SealKey {

  private final PrivateKey key;
  private final List<X509Certificate> chain;
  private final SealAlgorithm algorithm;

  private LocalSealKey(PrivateKey key, List<X509Certificate> chain) {
    this.key = key;
    this.chain = chain;
    this.algorithm = SealAlgorithm.of(key.getAlgorithm());
  }

  /**
   * Reads the one key in a file.
   *
   * @throws UncheckedIOException if there is no such file, the password is wrong or it is no PKCS
   *     #12 file
   * @throws IllegalArgumentException if it holds no key or several, or one that is neither EC nor
   *     RSA
   */
  public static LocalSealKey read(Path file, char[] password) {
    try {
      return of(Files.readAllBytes(file), password);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same from the bytes of a file. */
  public static LocalSealKey of(byte[] pkcs12, char[] password) {
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(new ByteArrayInputStream(pkcs12), password);
      List<String> keys =
          Collections.list(store.aliases()).stream().filter(name -> isKey(store, name)).toList();
      if (keys.size() != 1) {
        throw new IllegalArgumentException("there are " + keys.size() + " keys, not one");
      }
      List<X509Certificate> chain =
          Arrays.stream(store.getCertificateChain(keys.get(0)))
              .map(X509Certificate.class::cast)
              .toList();
      if (!(store.getKey(keys.get(0), password) instanceof PrivateKey key)) {
        throw new IllegalArgumentException("there is no private key");
      }
      return new LocalSealKey(key, chain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("not a seal's key", e);
    }
  }

  /** A key at hand with its certificate. */
  static LocalSealKey of(PrivateKey key, X509Certificate certificate) {
    return new LocalSealKey(key, List.of(certificate));
  }

  private static boolean isKey(KeyStore store, String name) {
    try {
      return store.isKeyEntry(name);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the store is loaded", e);
    }
  }

  @Override
  public List<X509Certificate> chain() {
    return chain;
  }

  @Override
  public SealAlgorithm algorithm() {
    return algorithm;
  }

  @Override
  public byte[] sign(byte[] data) {
    try {
      Signature signature = Signature.getInstance(algorithm.jcaName());
      signature.initSign(key);
      signature.update(data);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the key does not sign", e);
    }
  }
}

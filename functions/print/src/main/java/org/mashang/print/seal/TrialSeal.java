package org.mashang.print.seal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.jce.ECNamedCurveTable;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.jce.spec.ECPrivateKeySpec;
import org.bouncycastle.jce.spec.ECPublicKeySpec;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * Makes a seal for trying things out on one machine: a key whose certificate it signed itself.
 * Never for real certificates; nobody but its maker vouches for it (电子签名法 art. 16 asks for a
 * licensed certification service).
 */
public final class TrialSeal {

  private static final String TRIAL = "Mashang trial seal, no legal effect";
  private static final Instant SINCE = Instant.parse("2024-01-01T00:00:00Z");
  private static final int YEARS = 10;
  private static final int SERIAL_BITS = 120;

  private TrialSeal() {}

  /**
   * Writes a new key and its certificate into a PKCS #12 file, valid for ten years.
   *
   * @param file must not exist yet
   * @param name whom the certificate names (CN)
   * @param from when it begins to be valid
   */
  public static void write(
      Path file, char[] password, String name, SealAlgorithm algorithm, Instant from) {
    try {
      KeyPair keys = keys(algorithm);
      Certificate[] chain = {certificate(keys, name, algorithm, from)};
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, password);
      store.setKeyEntry("seal", keys.getPrivate(), password, chain);
      try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
        store.store(out, password);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException | OperatorCreationException e) {
      throw new IllegalStateException("this JDK makes no " + algorithm + " keys", e);
    }
  }

  /**
   * A seal that some secret bytes always lead to: the same key at every start, without a file. Its
   * certificate names it a trial.
   */
  public static SealKey derived(byte[] secret) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-512").digest(secret);
      var curve = ECNamedCurveTable.getParameterSpec("secp256r1");
      BigInteger number =
          new BigInteger(1, digest).mod(curve.getN().subtract(BigInteger.ONE)).add(BigInteger.ONE);
      KeyFactory factory = KeyFactory.getInstance("EC", new BouncyCastleProvider());
      KeyPair bouncy =
          new KeyPair(
              factory.generatePublic(
                  new ECPublicKeySpec(curve.getG().multiply(number).normalize(), curve)),
              factory.generatePrivate(new ECPrivateKeySpec(number, curve)));
      KeyFactory own = KeyFactory.getInstance("EC");
      KeyPair keys =
          new KeyPair(
              own.generatePublic(new X509EncodedKeySpec(bouncy.getPublic().getEncoded())),
              own.generatePrivate(new PKCS8EncodedKeySpec(bouncy.getPrivate().getEncoded())));
      return LocalSealKey.of(
          keys.getPrivate(), certificate(keys, TRIAL, SealAlgorithm.ECDSA_SHA_256, SINCE));
    } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
      throw new IllegalStateException("this JDK makes no P-256 keys", e);
    }
  }

  private static KeyPair keys(SealAlgorithm algorithm) throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm.keyType());
    generator.initialize(
        switch (algorithm) {
          case ECDSA_SHA_256 -> 256;
          case RSA_SHA_256 -> 2048;
        });
    return generator.generateKeyPair();
  }

  private static X509Certificate certificate(
      KeyPair keys, String name, SealAlgorithm algorithm, Instant from)
      throws GeneralSecurityException, OperatorCreationException, IOException {
    var subject =
        new X500Principal(new X500NameBuilder().addRDN(BCStyle.CN, name).build().getEncoded());
    Instant until = from.atZone(ZoneOffset.UTC).plusYears(YEARS).toInstant();
    var builder =
        new JcaX509v3CertificateBuilder(
            subject,
            new BigInteger(SERIAL_BITS, new SecureRandom()).add(BigInteger.ONE),
            Date.from(from),
            Date.from(until),
            subject,
            keys.getPublic());
    builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
    builder.addExtension(
        Extension.keyUsage,
        true,
        new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
    var signer = new JcaContentSignerBuilder(algorithm.jcaName()).build(keys.getPrivate());
    return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
  }
}

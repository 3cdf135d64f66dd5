package org.mashang.print.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LocalSealKeyTest {

  private static final Instant FROM = Instant.parse("2026-02-28T00:00:00Z");
  private static final char[] PASSWORD = "a password".toCharArray();

  @TempDir private Path directory;

  @ParameterizedTest
  @EnumSource
  void aTrialSealNamesItsOfficeForTenYearsAndSigns(SealAlgorithm algorithm) throws Exception {
    Path file = directory.resolve("seal.p12");
    TrialSeal.write(file, PASSWORD, "信安公证处, 试用=\"A\"", algorithm, FROM);
    LocalSealKey key = LocalSealKey.read(file, PASSWORD);
    X509Certificate certificate = key.chain().get(0);
    byte[] data = {1, 2, 3};
    Signature check = Signature.getInstance(algorithm.jcaName());
    check.initVerify(certificate);
    check.update(data);

    assertEquals(algorithm, key.algorithm());
    assertTrue(check.verify(key.sign(data)));
    certificate.verify(certificate.getPublicKey());
    assertTrue(certificate.getSubjectX500Principal().getName().contains("信安公证处"));
    assertEquals(FROM, certificate.getNotBefore().toInstant());
    assertEquals(Instant.parse("2036-02-28T00:00:00Z"), certificate.getNotAfter().toInstant());
    assertArrayEquals(
        new boolean[] {true, true, false, false, false, false, false, false, false},
        certificate.getKeyUsage());
    assertEquals(-1, certificate.getBasicConstraints());
  }

  @Test
  void aWrongPasswordOpensNothing() {
    Path file = directory.resolve("seal.p12");
    TrialSeal.write(file, PASSWORD, "试用", SealAlgorithm.ECDSA_SHA_256, FROM);

    assertThrows(
        UncheckedIOException.class, () -> LocalSealKey.read(file, "another".toCharArray()));
    assertThrows(
        UncheckedIOException.class,
        () -> LocalSealKey.read(directory.resolve("none.p12"), PASSWORD));
  }

  @Test
  void aTrialSealNeverReplacesAnother() {
    Path file = directory.resolve("seal.p12");
    TrialSeal.write(file, PASSWORD, "试用", SealAlgorithm.ECDSA_SHA_256, FROM);

    assertThrows(
        UncheckedIOException.class,
        () -> TrialSeal.write(file, PASSWORD, "试用", SealAlgorithm.RSA_SHA_256, FROM));
  }
}

package org.mashang.print.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.europa.esig.dss.diagnostic.DiagnosticData;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.reports.Reports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mashang.print.CertificatePage;
import org.mashang.print.CertificateText;
import org.mashang.print.PdfA;
import org.mashang.print.Specimen;
import org.mashang.print.Typefaces;

class PadesSealTest {

  private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant TIME = Instant.parse("2026-11-25T02:03:04Z");
  private static final char[] PASSWORD = "试用".toCharArray();

  private static byte[] unsigned = {};

  @TempDir private Path directory;

  @BeforeAll
  static void print() throws Exception {
    unsigned = new CertificatePage(Typefaces.bundled()).pdf(Specimen.chinese());
  }

  private SealKey key(SealAlgorithm algorithm) {
    Path file = directory.resolve(algorithm + ".p12");
    TrialSeal.write(file, PASSWORD, "衢州市信安公证处（试用）", algorithm, FROM);
    return LocalSealKey.read(file, PASSWORD);
  }

  /** What a validator says that trusts the key's certificate. */
  private static Reports reports(byte[] pdf, SealKey key) {
    var trusted = new CommonTrustedCertificateSource();
    trusted.addCertificate(new CertificateToken(key.chain().get(0)));
    var verifier = new CommonCertificateVerifier(true);
    verifier.setTrustedCertSources(trusted);
    var validator = new PDFDocumentValidator(new InMemoryDocument(pdf));
    validator.setCertificateVerifier(verifier);
    return validator.validateDocument();
  }

  @ParameterizedTest
  @EnumSource
  void aSealedFileIsWholeAndSaysWhoSealedItWhen(SealAlgorithm algorithm) throws Exception {
    SealKey key = key(algorithm);
    byte[] sealed = new PadesSeal(key).seal(unsigned, TIME);
    Files.write(Path.of("target", "certificate-sealed.pdf"), sealed);
    Reports reports = reports(sealed, key);
    DiagnosticData data = reports.getDiagnosticData();
    SignatureWrapper signature = data.getSignatureById(data.getFirstSignatureId());

    assertEquals(1, data.getSignatures().size());
    assertTrue(signature.isSignatureIntact());
    assertTrue(signature.isSignatureValid());
    assertEquals(SignatureLevel.PAdES_BASELINE_B, signature.getSignatureFormat());
    assertEquals(Date.from(TIME), signature.getClaimedSigningTime());
    assertEquals(
        key.chain().get(0).getSerialNumber().toString(),
        signature.getSigningCertificate().getSerialNumber());
    assertEquals(
        Indication.TOTAL_PASSED,
        reports.getSimpleReport().getIndication(data.getFirstSignatureId()));
    assertCoversAll(signature, sealed.length);
  }

  private static void assertCoversAll(SignatureWrapper signature, int length) {
    var range = signature.getSignatureByteRange();
    assertEquals(0, range.get(0).intValue());
    assertEquals(length, range.get(2).intValue() + range.get(3).intValue());
    assertTrue(signature.isSignatureByteRangeValid());
  }

  @Test
  void theSealIsAddedBehindTheFileWhichStaysArchivable() throws Exception {
    var seal = new PadesSeal(key(SealAlgorithm.ECDSA_SHA_256));
    var page = new CertificatePage(Typefaces.bundled());
    for (CertificateText text :
        List.of(
            Specimen.chinese(),
            Specimen.translated(9),
            Specimen.translated(1, Specimen.jpeg(), Specimen.pngWithAlpha(), Specimen.pdf(2)))) {
      byte[] printed = page.pdf(text);
      byte[] sealed = seal.seal(printed, TIME);

      PdfA.assertConforms(sealed);
      assertArrayEquals(printed, Arrays.copyOf(sealed, printed.length));
    }
  }

  @Test
  void oneChangedByteBreaksTheSeal() throws Exception {
    SealKey key = key(SealAlgorithm.ECDSA_SHA_256);
    byte[] sealed = new PadesSeal(key).seal(unsigned, TIME);
    for (int position : List.of(9, unsigned.length / 3, unsigned.length / 2)) {
      byte[] forged = sealed.clone();
      forged[position] ^= 1;
      Reports reports = reports(forged, key);
      DiagnosticData data = reports.getDiagnosticData();

      assertNotEquals(
          Indication.TOTAL_PASSED,
          reports.getSimpleReport().getIndication(data.getFirstSignatureId()));
      assertTrue(
          data.getSignatures().stream().noneMatch(SignatureWrapper::isSignatureIntact),
          () -> "byte " + position);
    }
  }

  @Test
  void aSealThatIsNotValidAtTheTimeSealsNothing() {
    var seal = new PadesSeal(key(SealAlgorithm.ECDSA_SHA_256));

    assertThrows(SealNotValid.class, () -> seal.seal(unsigned, FROM.minusSeconds(1)));
    assertThrows(
        SealNotValid.class, () -> seal.seal(unsigned, Instant.parse("2036-01-02T00:00:00Z")));
  }
}

package org.mashang.notarization.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.europa.esig.dss.diagnostic.DiagnosticData;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The file of a certificate, as validators that are not ours see it. */
final class SealedPdf {

  private final byte[] bytes;

  SealedPdf(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  byte[] bytes() {
    return bytes.clone();
  }

  String sha256() throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  /** The words on its pages, without spaces. */
  String text() throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s", "");
    }
  }

  int pages() throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return document.getNumberOfPages();
    }
  }

  /** Fails unless veraPDF finds PDF/A-2b in it. */
  SealedPdf assertArchivable() throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes));
        var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, false)) {
      assertEquals(PDFAFlavour.PDFA_2_B, parser.getFlavour());
      var result = validator.validate(parser);
      assertEquals(
          List.of(),
          result.getTestAssertions().stream()
              .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
              .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage())
              .distinct()
              .toList());
      assertTrue(result.isCompliant() && result.getTotalAssertions() > 100);
    }
    return this;
  }

  /** Fails unless DSS finds one whole PAdES signature over all of it, made at the press's time. */
  SealedPdf assertSealed() {
    var validator = new PDFDocumentValidator(new InMemoryDocument(bytes));
    validator.setCertificateVerifier(new CommonCertificateVerifier(true));
    DiagnosticData data = validator.validateDocument().getDiagnosticData();
    assertEquals(1, data.getSignatures().size());
    SignatureWrapper signature = data.getSignatures().getFirst();
    assertTrue(signature.isSignatureIntact() && signature.isSignatureValid());
    assertEquals(SignatureLevel.PAdES_BASELINE_B, signature.getSignatureFormat());
    assertEquals(Date.from(Office.NOW), signature.getClaimedSigningTime());
    var range = signature.getSignatureByteRange();
    assertEquals(bytes.length, range.get(2).intValue() + range.get(3).intValue());
    return this;
  }
}

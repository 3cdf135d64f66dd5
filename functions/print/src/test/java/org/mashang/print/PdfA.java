package org.mashang.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** PDF/A-2b as veraPDF understands it. */
public final class PdfA {

  private PdfA() {}

  /** Fails unless a file says that it is PDF/A-2b, and is. */
  public static void assertConforms(byte[] pdf) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf));
        var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, false)) {
      assertEquals(PDFAFlavour.PDFA_2_B, parser.getFlavour());
      ValidationResult result = validator.validate(parser);
      List<String> failed =
          result.getTestAssertions().stream()
              .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
              .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage())
              .distinct()
              .toList();
      assertEquals(List.of(), failed);
      assertTrue(result.isCompliant());
      assertTrue(result.getTotalAssertions() > 100);
    }
  }
}

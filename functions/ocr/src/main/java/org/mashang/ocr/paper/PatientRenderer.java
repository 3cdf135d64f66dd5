package org.mashang.ocr.paper;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws pages until the patience is lost. */
final class PatientRenderer extends PDFRenderer {

  private final Patience patience;

  PatientRenderer(PDDocument document, Patience patience) {
    super(document);
    this.patience = patience;
  }

  @Override
  protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
    return new PatientDrawer(parameters, patience);
  }

  private static final class PatientDrawer extends PageDrawer {

    private final Patience patience;

    PatientDrawer(PageDrawerParameters parameters, Patience patience) throws IOException {
      super(parameters);
      this.patience = patience;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
      patience.ask();
      super.processOperator(operator, operands);
    }
  }
}

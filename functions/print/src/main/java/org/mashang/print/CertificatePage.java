package org.mashang.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.mashang.print.CertificateText.Translation;

/**
 * Prints a notarial certificate (公证书) as PDF/A-2b: first what it certifies the copy of, then the
 * text, beside its translation if there is one, then who issued it and how to check it.
 */
public final class CertificatePage {

  private final Typefaces typefaces;

  public CertificatePage(Typefaces typefaces) {
    this.typefaces = typefaces;
  }

  /**
   * The certificate as a PDF file, not yet signed.
   *
   * @throws UnreadableAttachment if an attachment cannot be shown on paper
   */
  public byte[] pdf(CertificateText text) throws UnreadableAttachment {
    Translation translation = text.translation();
    CertificateSetting setting =
        translation == null
            ? new SingleSetting(text, typefaces)
            : new ParallelSetting(text, translation, typefaces);
    Flow flow = new Flow(typefaces, setting.frame());
    setting.addTo(flow);
    try (var file = new PdfFile(imprint(text))) {
      List<Leaf> leaves = Binder.leaves(file, text.attachments());
      int pages = leaves.size() + flow.pages();
      var footer = new Footer(typefaces, setting.frame(), text.number(), pages);
      for (int i = 0; i < leaves.size(); i++) {
        try (Sheet sheet = file.page()) {
          leaves.get(i).write(sheet, typefaces);
          footer.write(sheet, i + 1);
        }
      }
      flow.write(file, footer, leaves.size() + 1);
      return file.bytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Imprint imprint(CertificateText text) {
    return new Imprint(
        text.title() + " " + text.number(), text.office(), text.date(), text.check().code());
  }
}

package org.mashang.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.mashang.print.UnreadableAttachment.Reason;

class UnreadableAttachmentTest {

  private static final CertificatePage PRINTER = new CertificatePage(Typefaces.bundled());

  private static void assertRefused(Reason reason, Attachment attachment) throws Exception {
    CertificateText text = Specimen.chinese(Specimen.jpeg(), attachment);
    var refusal = assertThrows(UnreadableAttachment.class, () -> PRINTER.pdf(text));

    assertEquals(reason, refusal.reason());
    assertEquals(2, refusal.number());
    assertEquals(attachment.caption(), refusal.caption());
  }

  private static Attachment cut(Attachment whole) {
    byte[] half = Arrays.copyOf(whole.content(), whole.content().length / 2);
    return new Attachment(whole.mediaType(), half, whole.caption());
  }

  @Test
  void aFileCutShortIsRefused() throws Exception {
    assertRefused(Reason.BROKEN, cut(Specimen.jpeg()));
    assertRefused(Reason.BROKEN, cut(Specimen.pngWithAlpha()));
  }

  @Test
  void aFileThatIsNotWhatItsTypeSaysIsRefused() throws Exception {
    byte[] words = "这不是图片".getBytes(StandardCharsets.UTF_8);
    for (String type : new String[] {"image/jpeg", "image/png", "application/pdf"}) {
      assertRefused(Reason.BROKEN, new Attachment(type, words, "假文件"));
      assertRefused(Reason.BROKEN, new Attachment(type, new byte[0], "空文件"));
    }
    assertRefused(Reason.BROKEN, new Attachment("image/png", Specimen.jpeg().content(), "改名文件"));
  }

  @Test
  void anEncryptedPdfIsRefusedWhoeverMayOpenIt() throws Exception {
    assertRefused(Reason.ENCRYPTED, Specimen.encryptedPdf("user"));
    assertRefused(Reason.ENCRYPTED, Specimen.encryptedPdf(""));
  }

  @Test
  void aPdfWithoutPagesIsRefused() throws Exception {
    assertRefused(Reason.PAGES, Specimen.pdf(0));
  }

  @Test
  void anyOtherMediaTypeIsRefused() throws Exception {
    assertRefused(Reason.MEDIA_TYPE, new Attachment("image/gif", new byte[] {1}, "动图"));
  }

  @Test
  void aPdfThatLacksItsChineseFontIsRefused() throws Exception {
    byte[] pdf =
        """
        %PDF-1.4
        1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
        2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
        3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>>>
        endobj
        4 0 obj<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/UniGB-UCS2-H
        /DescendantFonts[5 0 R]>>endobj
        5 0 obj<</Type/Font/Subtype/CIDFontType2/BaseFont/SimSun/FontDescriptor 6 0 R
        /CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>>>endobj
        6 0 obj<</Type/FontDescriptor/FontName/SimSun/Flags 4/ItalicAngle 0/Ascent 800
        /Descent -200/CapHeight 700/StemV 80/FontBBox[0 -200 1000 800]>>endobj
        trailer<</Root 1 0 R/Size 7>>
        %%EOF
        """
            .getBytes(StandardCharsets.US_ASCII);

    assertRefused(Reason.FONT_MISSING, new Attachment("application/pdf", pdf, "对账单"));
  }
}

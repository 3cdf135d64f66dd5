package org.mashang.print;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * A PDF file under construction: PDF/A-2b (ISO 19005-2), A4, tagged, in Chinese, fonts embedded as
 * subsets. Its identifier and dates come from its imprint, so the same document always has the same
 * bytes.
 */
final class PdfFile implements AutoCloseable {

  private static final float QUALITY = 0.8f;

  private final PDDocument document = new PDDocument();
  private final Map<Typeface, PDType0Font> fonts = new HashMap<>();
  private final Tags tags;

  PdfFile(Imprint imprint) throws IOException {
    this(imprint, imprint.made());
  }

  PdfFile(Imprint imprint, ZonedDateTime at) throws IOException {
    var made = GregorianCalendar.from(at);
    var information = new PDDocumentInformation();
    information.setTitle(imprint.title());
    information.setAuthor(imprint.author());
    information.setCreationDate(made);
    information.setModificationDate(made);
    document.setDocumentInformation(information);
    document.setDocumentId(imprint.seed());
    document.setVersion(1.7f); // PDF/A-2 is made of it
    var catalog = document.getDocumentCatalog();
    catalog.setLanguage("zh-CN");
    var preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
    var metadata = new PDMetadata(document);
    metadata.importXMPMetadata(imprint.xmp(at).getBytes(StandardCharsets.UTF_8));
    catalog.setMetadata(metadata);
    catalog.addOutputIntent(sRgb());
    tags = new Tags(catalog);
  }

  /** What our colours mean on any screen or paper: the profile that comes with the JDK. */
  private PDOutputIntent sRgb() throws IOException {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    var intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
    intent.setInfo("sRGB IEC61966-2.1");
    intent.setOutputCondition("sRGB IEC61966-2.1");
    intent.setOutputConditionIdentifier("sRGB IEC61966-2.1");
    intent.setRegistryName("http://www.color.org");
    return intent;
  }

  /** A new page at the end. */
  Sheet page() throws IOException {
    return new Sheet(document, tags, this);
  }

  PDType0Font font(Typeface typeface) {
    return fonts.computeIfAbsent(typeface, this::embedded);
  }

  /** A JPEG file as it is. */
  PDImageXObject jpeg(byte[] bytes) throws IOException {
    return JPEGFactory.createFromByteArray(document, bytes);
  }

  PDImageXObject jpeg(BufferedImage image) throws IOException {
    return JPEGFactory.createFromImage(document, image, QUALITY);
  }

  PDImageXObject lossless(BufferedImage image) throws IOException {
    return LosslessFactory.createFromImage(document, image);
  }

  private PDType0Font embedded(Typeface typeface) {
    try {
      return PDType0Font.load(document, typeface.font(), true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The whole file, once all its pages are closed. */
  byte[] bytes() throws IOException {
    tags.finish();
    var out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}

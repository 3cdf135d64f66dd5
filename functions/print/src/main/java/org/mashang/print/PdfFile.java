package org.mashang.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.Map;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * A PDF file under construction: A4, tagged, in Chinese, fonts embedded as subsets. Its identifier
 * and dates come from its content, so the same document always has the same bytes.
 */
final class PdfFile implements AutoCloseable {

  private final PDDocument document = new PDDocument();
  private final Map<Typeface, PDType0Font> fonts = new HashMap<>();
  private final Tags tags;

  /**
   * @param title what a reader's window and a screen reader call the document
   * @param author the organ it comes from
   * @param date the date it bears
   */
  PdfFile(String title, String author, LocalDate date) throws IOException {
    var day = new GregorianCalendar(TimeZone.getTimeZone("Asia/Shanghai"));
    day.setTimeInMillis(date.toEpochDay() * 86_400_000L);
    var information = new PDDocumentInformation();
    information.setTitle(title);
    information.setAuthor(author);
    information.setCreationDate(day);
    information.setModificationDate(day);
    document.setDocumentInformation(information);
    document.setDocumentId(date.toEpochDay());
    var catalog = document.getDocumentCatalog();
    catalog.setLanguage("zh-CN");
    var preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
    var metadata = new PDMetadata(document);
    metadata.importXMPMetadata(xmp(title, author).getBytes(StandardCharsets.UTF_8));
    catalog.setMetadata(metadata);
    tags = new Tags(catalog);
  }

  /** A new page at the end. */
  Sheet page() throws IOException {
    return new Sheet(document, tags, this);
  }

  PDType0Font font(Typeface typeface) {
    return fonts.computeIfAbsent(typeface, this::embedded);
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

  private static String xmp(String title, String author) {
    return """
        <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF\
         xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""\
         xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title><rdf:Alt>\
        <rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>\
        <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>\
        <dc:language><rdf:Bag><rdf:li>zh-CN</rdf:li></rdf:Bag></dc:language>\
        </rdf:Description></rdf:RDF></x:xmpmeta>
        <?xpacket end="r"?>
        """
        .formatted(Xml.escaped(title), Xml.escaped(author));
  }
}

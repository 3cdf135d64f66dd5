package org.mashang.print;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * What a file says about itself.
 *
 * @param title what a reader's window and a screen reader call the document
 * @param author the organ it comes from
 * @param date the date it bears
 * @param identifier by which the organ finds it again
 */
record Imprint(String title, String author, LocalDate date, String identifier) {

  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  /** The beginning of the day it was made, in China. */
  ZonedDateTime made() {
    return date.atStartOfDay(CHINA);
  }

  /** The same for the same imprint, another for any other. */
  long seed() {
    try {
      byte[] words = toString().getBytes(StandardCharsets.UTF_8);
      return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(words)).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** As XMP metadata (ISO 16684-1) that call the file PDF/A-2b (ISO 19005-2). */
  String xmp(ZonedDateTime at) {
    return """
        <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF\
         xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""\
         xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"\
         xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">\
        <pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>\
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>\
        <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>\
        <dc:identifier>%s</dc:identifier>\
        <dc:language><rdf:Bag><rdf:li>zh-CN</rdf:li></rdf:Bag></dc:language>\
        <xmp:CreateDate>%s</xmp:CreateDate><xmp:ModifyDate>%s</xmp:ModifyDate>\
        </rdf:Description></rdf:RDF></x:xmpmeta>
        <?xpacket end="r"?>
        """
        .formatted(
            Xml.escaped(title),
            Xml.escaped(author),
            Xml.escaped(identifier),
            SECONDS.format(at),
            SECONDS.format(at));
  }
}

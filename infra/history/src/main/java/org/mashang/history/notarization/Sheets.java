package org.mashang.history.notarization;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.mashang.notarization.docket.Certificates;
import org.mashang.notarization.proceeding.Command;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Certificates of the past as small files: a sheet that says what it stands for. A register that
 * named a file which is not there would say what is not true, and the press needs far longer.
 */
public final class Sheets {

  /** Where they lie. */
  private interface Shelf {
    void put(String key, byte[] pdf);
  }

  private final Shelf shelf;

  private Sheets(Shelf shelf) {
    this.shelf = shelf;
  }

  public Sheets(S3Client s3, String bucket) {
    this(
        (key, pdf) ->
            s3.putObject(
                put -> put.bucket(bucket).key(key).contentType("application/pdf"),
                RequestBody.fromBytes(pdf)));
  }

  /** Where nobody will ask for them. */
  public static Sheets unkept() {
    return new Sheets((key, pdf) -> {});
  }

  /** Keeps the sheet of a certificate, always the same one; says what is to be recorded of it. */
  Command.RecordSealed keep(String checkId) {
    byte[] pdf = sheet(checkId).getBytes(StandardCharsets.US_ASCII);
    shelf.put(Certificates.key(checkId), pdf);
    return new Command.RecordSealed(checkId, sha256(pdf), pdf.length);
  }

  /** A PDF of one page, by hand: its cross-reference table counts the bytes before each object. */
  private static String sheet(String checkId) {
    String text =
        "BT /F1 14 Tf 72 700 Td (Demonstration: certificate of the past, " + checkId + ") Tj ET";
    String[] objects = {
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
          + " /Resources << /Font << /F1 5 0 R >> >> >>",
      "<< /Length " + text.length() + " >>\nstream\n" + text + "\nendstream",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
    };
    StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
    StringBuilder table = new StringBuilder("0000000000 65535 f \n");
    for (int i = 0; i < objects.length; i++) {
      table.append("%010d 00000 n \n".formatted(pdf.length()));
      pdf.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
    }
    int at = pdf.length();
    return pdf.append("xref\n0 6\n")
        .append(table)
        .append("trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n")
        .append(at)
        .append("\n%%EOF\n")
        .toString();
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

package org.mashang.notarization.press;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.mashang.notarization.docket.Certificates;
import org.mashang.notarization.proceeding.Certificate;
import org.mashang.notarization.proceeding.Order;
import org.mashang.notarization.proceeding.PaperList;
import org.mashang.notarization.proceeding.World;
import org.mashang.platform.files.FileBucket;
import org.mashang.platform.files.FileType;
import org.mashang.print.Attachment;
import org.mashang.print.UnreadableAttachment;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Files of certificates in the bucket: written once, never again. */
final class CertificateFiles {

  private static final int EXISTS = 412;

  private final S3Client s3;
  private final String bucket;

  CertificateFiles(S3Client s3, String bucket) {
    this.s3 = s3;
    this.bucket = bucket;
  }

  /** A file that is kept. */
  record Kept(String sha256, int size) {}

  /** Makes a file. */
  interface Making {
    byte[] pdf() throws UnreadableAttachment;
  }

  /** Keeps a certificate's file; if one is there already, that one counts. */
  Kept keep(String checkId, Making make) throws UnreadableAttachment {
    String key = Certificates.key(checkId);
    byte[] pdf = make.pdf();
    try {
      s3.putObject(
          put -> put.bucket(bucket).key(key).contentType(FileType.PDF.mediaType()).ifNoneMatch("*"),
          RequestBody.fromBytes(pdf));
    } catch (S3Exception e) {
      if (e.statusCode() != EXISTS) {
        throw e;
      }
      pdf = read(key);
    }
    return new Kept(sha256(pdf), pdf.length);
  }

  /** The uploads whose copies are bound in front of a certificate. */
  List<Attachment> attachments(Order order, Certificate certificate, World world) {
    return certificate.attached().stream()
        .map(
            id ->
                new Attachment(
                    mediaType(id),
                    read(FileBucket.key(id)),
                    PaperList.nameOfFile(order, world.matter(order.request()), id) + "（复印件）"))
        .toList();
  }

  private String mediaType(String fileId) {
    String type =
        s3.headObject(ask -> ask.bucket(bucket).key(FileBucket.key(fileId))).contentType();
    return type == null ? FileType.PDF.mediaType() : type;
  }

  private byte[] read(String key) {
    return s3.getObjectAsBytes(ask -> ask.bucket(bucket).key(key)).asByteArray();
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

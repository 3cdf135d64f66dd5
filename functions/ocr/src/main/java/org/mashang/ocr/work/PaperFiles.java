package org.mashang.ocr.work;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.mashang.casework.scan.PaperFault;
import org.mashang.ocr.paper.Paper;
import org.mashang.ocr.paper.Papers;
import org.mashang.ocr.paper.UnreadablePaper;
import org.mashang.platform.reading.ReadingOrder;
import software.amazon.awssdk.services.s3.S3Client;

/** The uploaded files in the bucket. */
final class PaperFiles {

  private final S3Client s3;
  private final String bucket;

  PaperFiles(S3Client s3, String bucket) {
    this.s3 = s3;
    this.bucket = bucket;
  }

  /**
   * Opens what an order names; other bytes than the ordered ones are no part of the case.
   *
   * @throws UnreadablePaper if it cannot be read, ever
   */
  Paper open(ReadingOrder order) throws UnreadablePaper {
    long size = s3.headObject(ask -> ask.bucket(bucket).key(order.key())).contentLength();
    if (size > Papers.MOST_BYTES) {
      throw new UnreadablePaper(PaperFault.TOO_LARGE);
    }
    byte[] file = s3.getObjectAsBytes(get -> get.bucket(bucket).key(order.key())).asByteArray();
    if (!sha256(file).equals(order.sha256())) {
      throw new UnreadablePaper(PaperFault.BROKEN);
    }
    return Papers.open(file, order.type());
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

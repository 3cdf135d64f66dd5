package org.mashang.notarization.functions;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.platform.files.ContentCheck;
import org.mashang.platform.files.FileBucket;
import org.mashang.platform.files.FileRecord;
import org.mashang.platform.files.FileTable;
import org.mashang.platform.files.FileType;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/** Uploads that were announced, have arrived in the bucket and were checked there. */
final class Uploads {

  private final FileTable table;
  private final FileBucket bucket;
  private final S3Client s3;
  private final String name;

  Uploads(EmbeddedCloud cloud, Office office) {
    table =
        office.make(
            "OrderApi", (environment, clients) -> FileTable.from(environment, clients.dynamoDb()));
    bucket = office.make("OrderApi", FileBucket::from);
    s3 = cloud.clients().s3();
    name = cloud.physicalName("FilesBucket");
  }

  String png(Person owner) throws IOException {
    return upload(owner, FileType.PNG, image("png"));
  }

  String jpeg(Person owner) throws IOException {
    return upload(owner, FileType.JPEG, image("jpg"));
  }

  String pdf(Person owner, int pages) throws IOException {
    try (PDDocument document = pages(pages)) {
      return upload(owner, FileType.PDF, bytes(document));
    }
  }

  /** A PDF file that opens without a password and may not be changed. */
  String lockedPdf(Person owner) throws IOException {
    try (PDDocument document = pages(1)) {
      document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
      return upload(owner, FileType.PDF, bytes(document));
    }
  }

  private String upload(Person owner, FileType type, byte[] bytes) throws IOException {
    String id = FileRecord.idOf(owner.subject(), UUID.randomUUID().toString());
    FileRecord file =
        table.announce(
            FileRecord.announced(id, owner.subject(), "NOTARIAL", type, bytes.length, Office.NOW));
    s3.putObject(
        put -> put.bucket(name).key(FileBucket.key(id)).contentType(type.mediaType()),
        RequestBody.fromBytes(bytes));
    ContentCheck.Result result = bucket.check(s3, file);
    assertTrue(result.accepted(), () -> String.valueOf(result.rejected()));
    table.checked(id, result);
    return id;
  }

  /** The bytes at a key of the bucket. */
  byte[] read(String key) {
    return s3.getObjectAsBytes(get -> get.bucket(name).key(key)).asByteArray();
  }

  /** Lays bytes at a key of the bucket. */
  void lay(String key, byte[] bytes) {
    s3.putObject(put -> put.bucket(name).key(key), RequestBody.fromBytes(bytes));
  }

  private static PDDocument pages(int count) {
    var document = new PDDocument();
    for (int i = 0; i < count; i++) {
      document.addPage(new PDPage());
    }
    return document;
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    var out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  private static byte[] image(String format) throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(120, 80, BufferedImage.TYPE_INT_RGB), format, out);
    return out.toByteArray();
  }
}

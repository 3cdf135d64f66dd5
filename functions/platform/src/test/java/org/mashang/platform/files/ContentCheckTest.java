package org.mashang.platform.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContentCheckTest {

  private static ContentCheck.Result check(byte[] bytes, FileType type) {
    try {
      return ContentCheck.check(new ByteArrayInputStream(bytes), type, bytes.length);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @EnumSource(FileType.class)
  void a_file_that_is_what_it_says_is_let_in_and_hashed(FileType type) throws Exception {
    byte[] bytes = Samples.of(type);
    ContentCheck.Result result = check(bytes, type);
    assertNull(result.rejected());
    assertEquals(bytes.length, result.size());
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
    assertEquals(HexFormat.of().formatHex(hash), result.sha256());
  }

  @ParameterizedTest
  @EnumSource(FileType.class)
  void a_file_that_says_to_be_another_type_is_not_let_in(FileType type) {
    for (FileType other : FileType.values()) {
      assertEquals(type == other, check(Samples.of(type), other).accepted(), type + " as " + other);
    }
  }

  @ParameterizedTest
  @EnumSource(FileType.class)
  void a_file_that_was_cut_off_is_not_let_in(FileType type) {
    byte[] whole = Samples.of(type);
    for (int length : new int[] {0, 1, 4, 10, whole.length / 3}) {
      assertFalse(check(Samples.cut(whole, length), type).accepted(), type + " of " + length);
    }
  }

  @ParameterizedTest
  @EnumSource(FileType.class)
  void an_archive_hidden_behind_is_not_let_in(FileType type) {
    byte[] zip = "PK\3\4....PK\1\2....PK\5\6\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
    assertFalse(check(Samples.join(Samples.of(type), zip), type).accepted());
  }

  @ParameterizedTest
  @EnumSource(FileType.class)
  void a_page_hidden_behind_is_not_let_in(FileType type) {
    byte[] page = "<HTML><script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);
    assertFalse(check(Samples.join(Samples.of(type), page), type).accepted());
  }

  @Test
  void a_page_in_a_comment_of_a_picture_is_not_let_in() {
    byte[] image = Samples.image("jpg");
    byte[] text = "<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);
    byte[] comment = {(byte) 0xFF, (byte) 0xFE, 0, (byte) (text.length + 2)};
    byte[] start = Samples.cut(image, 2);
    byte[] rest = Arrays.copyOfRange(image, 2, image.length);
    assertFalse(check(Samples.join(start, comment, text, rest), FileType.JPEG).accepted());
  }

  @Test
  void a_picture_that_is_a_document_too_is_not_let_in() {
    byte[] both = Samples.join(Samples.image("png"), Samples.pdf());
    assertFalse(check(both, FileType.PNG).accepted());
  }

  @Test
  void what_phones_append_to_a_photo_is_left_alone() {
    byte[] photo = Samples.image("jpg");
    assertTrue(check(Samples.join(photo, photo), FileType.JPEG).accepted());
    assertTrue(check(Samples.join(photo, Samples.mp4()), FileType.JPEG).accepted());
  }

  @Test
  void a_picture_with_a_wrong_check_sum_or_no_size_is_not_let_in() {
    byte[] png = Samples.image("png");
    png[20] ^= 1;
    assertFalse(check(png, FileType.PNG).accepted());
  }

  @Test
  void a_file_of_another_size_than_announced_is_not_let_in() throws IOException {
    byte[] bytes = Samples.pdf();
    var result =
        ContentCheck.check(new ByteArrayInputStream(bytes), FileType.PDF, bytes.length + 1);
    assertFalse(result.accepted());
  }

  @Test
  void a_hundred_megabytes_pass_without_being_held_in_memory() throws IOException {
    long size = 99L * 1024 * 1024;
    byte[] head = Samples.join(Samples.box("ftyp", new byte[16]), Samples.box("moov", new byte[8]));
    long data = size - head.length;
    byte[] start =
        ByteBuffer.allocate(8)
            .putInt((int) data)
            .put("mdat".getBytes(StandardCharsets.US_ASCII))
            .array();
    InputStream bytes =
        new SequenceInputStream(
            new ByteArrayInputStream(Samples.join(head, start)), new Zeros(data - 8));
    assertNull(ContentCheck.check(bytes, FileType.MP4, size).rejected());
  }

  private static final class Zeros extends InputStream {
    private long left;

    Zeros(long count) {
      left = count;
    }

    @Override
    public int read() {
      return left-- > 0 ? 0 : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      if (left <= 0) {
        return -1;
      }
      int count = (int) Math.min(left, length);
      Arrays.fill(into, offset, offset + count, (byte) 0);
      left -= count;
      return count;
    }
  }

  @Property(tries = 300)
  void no_bytes_whatsoever_make_it_fail(@ForAll byte[] bytes, @ForAll FileType type) {
    check(bytes, type);
    check(Samples.join(Samples.cut(Samples.of(type), 24), bytes), type);
  }

  @Property(tries = 200)
  void a_damaged_file_never_makes_it_fail(@ForAll FileType type, @ForAll int at, @ForAll byte b) {
    byte[] bytes = Samples.of(type);
    bytes[Math.floorMod(at, bytes.length)] = b;
    check(bytes, type);
  }
}

package org.mashang.platform.files;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Says whether a file is what it claims to be: by its first bytes and by how it is built, not by
 * its name. What could be opened as something else too (a page, an archive) is not let in.
 */
public final class ContentCheck {

  private static final List<String> PAGE_MARKS =
      List.of("<!doctype html", "<html", "<script", "<svg", "<iframe", "<body", "<?php");
  private static final String ARCHIVE_END = "PK\u0005\u0006";

  private ContentCheck() {}

  /**
   * What was found.
   *
   * @param sha256 of all bytes, 64 hexadecimal digits
   * @param rejected why the file is not let in, a Chinese sentence; null if it is
   */
  public record Result(String sha256, long size, @Nullable String rejected) {

    public boolean accepted() {
      return rejected == null;
    }
  }

  /** Reads a file to its end and judges it. The stream stays open. */
  public static Result check(InputStream bytes, FileType declared, long declaredSize)
      throws IOException {
    return check(bytes, declared, declaredSize, declared.maxBytes());
  }

  /** The same where more bytes are let in than people may hand in. */
  public static Result check(InputStream bytes, FileType declared, long declaredSize, long maxBytes)
      throws IOException {
    Tape tape = new Tape(bytes);
    String wrong = structure(tape, declared);
    tape.drain();
    String sha256 = tape.sha256();
    if (wrong == null) {
      wrong = edges(tape, declared);
    }
    if (tape.length() != declaredSize) {
      wrong = "文件大小与上传前申报的不一致，可能没有传完，请重新上传。";
    }
    if (tape.length() > maxBytes) {
      wrong = "文件超过" + maxBytes / 1024 / 1024 + "MB。";
    }
    if (tape.length() == 0) {
      wrong = "文件是空的。";
    }
    return new Result(sha256, tape.length(), wrong);
  }

  private static @Nullable String structure(Tape tape, FileType declared) throws IOException {
    try {
      return Shape.of(declared).fits(tape) ? null : "文件内容不是有效的" + declared + "，请确认格式后重新上传。";
    } catch (EOFException e) {
      return "文件不完整，请重新上传。";
    }
  }

  private static @Nullable String edges(Tape tape, FileType declared) {
    String head = latin(tape.head());
    String tail = latin(tape.tail());
    if (declared == FileType.PDF && !tail.contains("%%EOF")) {
      return "文件不完整，请重新上传。";
    }
    if (declared != FileType.PDF && head.contains("%PDF-")) {
      return "文件里混有其他格式的内容，请重新拍照或导出后上传。";
    }
    if (tail.contains(ARCHIVE_END)) {
      return "文件里混有压缩包，请去除后重新上传。";
    }
    String both = (head + "\n" + tail).toLowerCase(Locale.ROOT);
    return PAGE_MARKS.stream().anyMatch(both::contains) ? "文件里混有网页代码，请重新拍照或导出后上传。" : null;
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}

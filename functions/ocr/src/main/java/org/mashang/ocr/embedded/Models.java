package org.mashang.ocr.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The files of the engine, which can be replaced by others of the family.
 *
 * @param name and version, kept with what was read
 * @param detector finds text (ONNX)
 * @param classifier says whether a line is upside down (ONNX)
 * @param recogniser reads a line (ONNX)
 * @param dictionary its characters, in the order of the recogniser's classes
 */
@SuppressWarnings("ArrayRecordComponent")
public record Models(
    String name, byte[] detector, byte[] classifier, byte[] recogniser, List<String> dictionary) {

  public Models {
    dictionary = List.copyOf(dictionary);
  }

  /** PP-OCRv4 mobile, which is in the jar. */
  public static Models carried() {
    return new Models(
        "ppocr-v4-mobile/1",
        carried("ch_PP-OCRv4_det_infer.onnx"),
        carried("ch_ppocr_mobile_v2.0_cls_infer.onnx"),
        carried("ch_PP-OCRv4_rec_infer.onnx"),
        lines(carried("ppocr_keys_v1.txt")));
  }

  /**
   * Other models: {@code detector.onnx}, {@code classifier.onnx}, {@code recogniser.onnx} and
   * {@code dictionary.txt} in a folder, which gives them their name.
   */
  public static Models in(Path folder) throws IOException {
    return new Models(
        folder.getFileName().toString(),
        Files.readAllBytes(folder.resolve("detector.onnx")),
        Files.readAllBytes(folder.resolve("classifier.onnx")),
        Files.readAllBytes(folder.resolve("recogniser.onnx")),
        lines(Files.readAllBytes(folder.resolve("dictionary.txt"))));
  }

  private static byte[] carried(String name) {
    try (InputStream in = Models.class.getResourceAsStream("/models/" + name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(byte[] text) {
    return new String(text, StandardCharsets.UTF_8).lines().toList();
  }
}

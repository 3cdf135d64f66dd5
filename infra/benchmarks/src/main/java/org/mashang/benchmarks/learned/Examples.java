package org.mashang.benchmarks.learned;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * Rows of a CSV file: an id, numbers, and last whether it is a fraud (1) or not (0). A cell that is
 * empty is missing.
 *
 * @param features their names
 */
record Examples(String sha256, List<String> features, List<Row> rows) {

  private static final int LEARNED_PERCENT = 70;

  /** One row; NaN where a value is missing. */
  record Row(String id, List<Double> values, boolean fraud) {

    Row {
      values = List.copyOf(values);
    }

    /** Whether a model may be learned from it: by its id, so the same in every run. */
    boolean learned() {
      byte[] hash = sha256(id.getBytes(StandardCharsets.UTF_8));
      int drawn = ((hash[0] & 0xff) << 16 | (hash[1] & 0xff) << 8 | (hash[2] & 0xff)) % 100;
      return drawn < LEARNED_PERCENT;
    }
  }

  static Examples read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
    String[] header = lines.getFirst().split(",", -1);
    List<Row> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      if (cells.length != header.length) {
        throw new IllegalArgumentException("a row of " + cells.length + " cells: " + cells[0]);
      }
      List<Double> values = new ArrayList<>();
      for (String cell : Arrays.asList(cells).subList(1, cells.length - 1)) {
        values.add(cell.isBlank() ? Double.NaN : Double.parseDouble(cell));
      }
      rows.add(new Row(cells[0], values, cells[cells.length - 1].equals("1")));
    }
    return new Examples(
        HexFormat.of().formatHex(sha256(bytes)),
        Arrays.asList(header).subList(1, header.length - 1),
        rows);
  }

  List<Row> learned() {
    return rows.stream().filter(Row::learned).toList();
  }

  List<Row> heldOut() {
    return rows.stream().filter(row -> !row.learned()).toList();
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

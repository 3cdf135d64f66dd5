package org.mashang.ocr.textract;

import java.util.ArrayList;
import java.util.List;
import org.mashang.casework.scan.Line;
import org.mashang.casework.scan.PageNote;
import org.mashang.casework.scan.Quad;
import org.mashang.ocr.FewHan;
import org.mashang.ocr.PageReading;
import org.mashang.ocr.Rows;
import software.amazon.awssdk.services.textract.model.Block;
import software.amazon.awssdk.services.textract.model.BlockType;
import software.amazon.awssdk.services.textract.model.Point;

/**
 * Textract's blocks as lines. Its polygons begin at the top left corner as the text runs and lie on
 * the picture as it was sent; so they tell how the page lies.
 */
final class Blocks {

  private static final double SURE = 0.5;

  private Blocks() {}

  /** What a page of these blocks says; the picture that was sent has this width and height. */
  static PageReading reading(List<Block> blocks, int width, int height) {
    List<Block> seen =
        blocks.stream()
            .filter(block -> block.blockType() == BlockType.LINE)
            .filter(block -> block.text() != null && !block.text().isBlank())
            .filter(block -> block.geometry() != null && block.geometry().polygon().size() == 4)
            .toList();
    int turned = turned(seen, width, height);
    List<Line> lines = new ArrayList<>();
    int dropped = 0;
    for (Block block : seen) {
      double confidence = block.confidence() == null ? 0 : block.confidence() / 100.0;
      if (confidence < SURE) {
        dropped++;
      } else {
        lines.add(
            new Line(block.text().strip(), quad(block.geometry().polygon(), turned), confidence));
      }
    }
    if (FewHan.in(lines)) {
      return new PageReading(turned, List.of(), lines.size(), List.of(PageNote.FEW_HAN));
    }
    boolean aside = turned % 180 != 0;
    return new PageReading(
        turned,
        Rows.sorted(lines, aside ? height : width, aside ? width : height),
        dropped,
        List.of());
  }

  /** The quarter turn that makes most of the text, by length, run from left to right. */
  private static int turned(List<Block> seen, int width, int height) {
    double[] length = new double[4];
    for (Block block : seen) {
      List<Point> corners = block.geometry().polygon();
      double dx = (corners.get(1).x() - corners.get(0).x()) * width;
      double dy = (corners.get(1).y() - corners.get(0).y()) * height;
      int quarter = Math.floorMod(Math.round(Math.atan2(dy, dx) / (Math.PI / 2)), 4);
      length[quarter] += Math.hypot(dx, dy);
    }
    int most = 0;
    for (int i = 1; i < length.length; i++) {
      most = length[i] > length[most] ? i : most;
    }
    return (4 - most) % 4 * 90;
  }

  private static Quad quad(List<Point> corners, int turned) {
    double[] p = new double[8];
    for (int i = 0; i < 4; i++) {
      double x = Math.clamp(corners.get(i).x(), 0, 1);
      double y = Math.clamp(corners.get(i).y(), 0, 1);
      p[2 * i] =
          switch (turned) {
            case 90 -> 1 - y;
            case 180 -> 1 - x;
            case 270 -> y;
            default -> x;
          };
      p[2 * i + 1] =
          switch (turned) {
            case 90 -> x;
            case 180 -> 1 - y;
            case 270 -> 1 - x;
            default -> y;
          };
    }
    return new Quad(p[0], p[1], p[2], p[3], p[4], p[5], p[6], p[7]);
  }
}

package org.mashang.ocr.textract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.mashang.ocr.PageReading;
import software.amazon.awssdk.services.textract.model.Block;
import software.amazon.awssdk.services.textract.model.BlockType;
import software.amazon.awssdk.services.textract.model.Geometry;
import software.amazon.awssdk.services.textract.model.Point;

/** What a job has read of one page, kept until the page's turn comes. */
public record AheadPage(List<Written> lines) {

  private static final int CORNERS = 4;

  /**
   * A line as Textract gave it.
   *
   * @param confidence 0 to 100
   * @param corners x and y of the four corners, as fractions of the page as it lay
   */
  public record Written(String text, double confidence, List<Double> corners) {

    public Written {
      corners = List.copyOf(corners);
    }
  }

  public AheadPage {
    lines = List.copyOf(lines);
  }

  static AheadPage of(List<Block> blocks) {
    return new AheadPage(
        blocks.stream()
            .filter(block -> block.text() != null && block.geometry() != null)
            .filter(block -> block.geometry().polygon().size() == CORNERS)
            .map(AheadPage::written)
            .toList());
  }

  private static Written written(Block block) {
    List<Double> corners =
        block.geometry().polygon().stream()
            .flatMap(point -> Stream.of((double) point.x(), (double) point.y()))
            .toList();
    Float confidence = block.confidence();
    return new Written(block.text(), confidence == null ? 0 : confidence, corners);
  }

  /** What the page says, whose picture has this width and height, or this proportion. */
  PageReading reading(int width, int height) {
    return Blocks.reading(lines.stream().map(AheadPage::block).toList(), width, height);
  }

  private static Block block(Written line) {
    List<Point> polygon = new ArrayList<>();
    for (int i = 0; i < 2 * CORNERS; i += 2) {
      float x = Objects.requireNonNull(line.corners().get(i)).floatValue();
      float y = Objects.requireNonNull(line.corners().get(i + 1)).floatValue();
      polygon.add(Point.builder().x(x).y(y).build());
    }
    return Block.builder()
        .blockType(BlockType.LINE)
        .text(line.text())
        .confidence((float) line.confidence())
        .geometry(Geometry.builder().polygon(polygon).build())
        .build();
  }
}

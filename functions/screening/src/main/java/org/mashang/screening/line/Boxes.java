package org.mashang.screening.line;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.scan.Quad;

/** A place on a page as eight numbers: x and y of each corner, clockwise from the top left. */
final class Boxes {

  private Boxes() {}

  static JsonNode of(@Nullable Quad box) {
    if (box == null) {
      return JsonNodeFactory.instance.nullNode();
    }
    ArrayNode numbers = JsonNodeFactory.instance.arrayNode();
    DoubleStream.of(box.x1(), box.y1(), box.x2(), box.y2(), box.x3(), box.y3(), box.x4(), box.y4())
        .forEach(numbers::add);
    return numbers;
  }
}

package org.mashang.portal;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a file is, told from its name: the pages use these kinds and no others. */
record MediaType(String value, boolean text) {

  private static final Map<String, MediaType> BY_EXTENSION =
      Map.of(
          "html", new MediaType("text/html; charset=utf-8", true),
          "css", new MediaType("text/css; charset=utf-8", true),
          "js", new MediaType("text/javascript; charset=utf-8", true),
          "svg", new MediaType("image/svg+xml; charset=utf-8", true),
          "txt", new MediaType("text/plain; charset=utf-8", true));

  static final MediaType HTML = new MediaType("text/html; charset=utf-8", true);
  static final MediaType PROBLEM = new MediaType("application/problem+json", true);

  /** The kind of a file, or null if pages have no business with such a file. */
  static @Nullable MediaType of(String name) {
    return BY_EXTENSION.get(name.substring(name.lastIndexOf('.') + 1));
  }
}

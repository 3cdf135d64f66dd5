package org.mashang.platform.files;

import java.util.Map;

/**
 * A signed permission to send one file.
 *
 * @param method PUT with {@code headers}, or POST as a form with {@code fields} before the file
 */
public record Permit(
    String method, String url, Map<String, String> headers, Map<String, String> fields) {

  public Permit {
    headers = Map.copyOf(headers);
    fields = Map.copyOf(fields);
  }
}

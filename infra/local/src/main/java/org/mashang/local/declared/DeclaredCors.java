package org.mashang.local.declared;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.emulator.template.Properties;

/**
 * Which pages of other origins may call the HTTP API.
 *
 * @param maxAge in seconds; null if not said
 */
public record DeclaredCors(
    List<String> origins,
    List<String> methods,
    List<String> headers,
    List<String> exposed,
    @Nullable Integer maxAge,
    boolean credentials) {

  static DeclaredCors read(Properties written) {
    return new DeclaredCors(
        written.texts("AllowOrigins"),
        written.texts("AllowMethods"),
        written.texts("AllowHeaders"),
        written.texts("ExposeHeaders"),
        written.number("MaxAge").orElse(null),
        written.flag("AllowCredentials"));
  }
}

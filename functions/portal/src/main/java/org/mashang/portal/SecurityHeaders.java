package org.mashang.portal;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What every answer tells the browser to forbid.
 *
 * <p>Scripts and styles come from this site alone, none inline, and nothing may turn text into
 * code. The one other place a page may talk to, and show pictures from, is where files are uploaded
 * and the pages of papers lie.
 */
final class SecurityHeaders {
  private final Map<String, String> headers = new LinkedHashMap<>();

  /**
   * @param uploads the origin of presigned uploads and downloads
   */
  SecurityHeaders(String uploads) {
    headers.put(
        "content-security-policy",
        String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' blob: data: " + uploads,
            "connect-src 'self' " + uploads,
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types vue"));
    headers.put("x-content-type-options", "nosniff");
    headers.put("x-frame-options", "DENY");
    headers.put("referrer-policy", "no-referrer");
    headers.put("cross-origin-opener-policy", "same-origin");
    headers.put("cross-origin-resource-policy", "same-origin");
    headers.put("strict-transport-security", "max-age=31536000");
    headers.put(
        "permissions-policy", "geolocation=(), microphone=(), payment=(), usb=(), camera=(self)");
  }

  Map<String, String> asMap() {
    return headers;
  }
}

package org.mashang.portal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands at which address.
 *
 * <p>Assets live below {@code /assets/<digest of all of them>/}: that address never changes its
 * content and may be kept for ever. Somebody whose page is older than the last installation still
 * gets the file of that name, but is told not to keep it.
 */
final class Site {
  static final String NOT_FOUND = "/not-found";
  private static final String ASSETS = "/assets/";

  /** An answer's content and how long it may be kept. */
  record Found(int status, Content content, Keep keep) {}

  /** How long a browser may use its copy. */
  enum Keep {
    FOR_EVER("public, max-age=31536000, immutable"),
    ASK_EACH_TIME("no-cache"),
    NOT("no-store");

    private final String cacheControl;

    Keep(String cacheControl) {
      this.cacheControl = cacheControl;
    }

    String cacheControl() {
      return cacheControl;
    }
  }

  private final Map<String, Content> files;
  private final Map<String, Content> pages = new HashMap<>();
  private final String version;

  private Site(Map<String, Content> files) {
    this.files = files;
    this.version = version(files);
    var shell = file("shell.html").text();
    for (var page : Page.list(files)) {
      pages.put(page.path(), page.html(shell, ASSETS + version + "/", files));
    }
  }

  static Site fromClassPath() {
    return new Site(PageFiles.read());
  }

  Found at(String path) {
    if (path.startsWith(ASSETS)) {
      return asset(path.substring(ASSETS.length()));
    }
    if (path.startsWith("/v1/") || path.startsWith("/.well-known/")) {
      return new Found(404, NoSuchRoute.PROBLEM, Keep.NOT);
    }
    if (path.equals("/robots.txt")) {
      return new Found(200, file("robots.txt"), Keep.ASK_EACH_TIME);
    }
    var trimmed =
        path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    var page = NOT_FOUND.equals(trimmed) ? null : pages.get(trimmed);
    return page != null ? new Found(200, page, Keep.ASK_EACH_TIME) : notFound();
  }

  private Found asset(String versioned) {
    int slash = versioned.indexOf('/');
    var name = versioned.substring(slash + 1);
    var content = slash < 0 || !name.contains("/") ? null : files.get(name);
    if (content == null) {
      return notFound();
    }
    boolean current = versioned.substring(0, slash).equals(version);
    return new Found(200, content, current ? Keep.FOR_EVER : Keep.NOT);
  }

  private Found notFound() {
    return new Found(404, page(NOT_FOUND), Keep.NOT);
  }

  private Content page(String path) {
    return require(pages.get(path), path);
  }

  private Content file(String name) {
    return require(files.get(name), name);
  }

  private static Content require(@Nullable Content content, String name) {
    if (content == null) {
      throw new IllegalStateException("The jar lacks " + name);
    }
    return content;
  }

  private static String version(Map<String, Content> files) {
    var all = new ByteArrayOutputStream();
    files.forEach(
        (name, content) ->
            all.writeBytes((name + content.tag(false)).getBytes(StandardCharsets.UTF_8)));
    return Content.digest(all.toByteArray());
  }

  /** For a program that asks for a route which does not exist. */
  private static final class NoSuchRoute {
    static final Content PROBLEM =
        new Content(
            MediaType.PROBLEM,
            """
            {"type":"https://mashang.org/problems/no-such-route","title":"没有这个接口","status":404,\
            "code":"NO_SUCH_ROUTE","detail":"这个地址上没有接口。","nextStep":"请对照接口说明检查地址和方法。",\
            "citations":[],"faults":[]}"""
                .getBytes(StandardCharsets.UTF_8));
  }
}

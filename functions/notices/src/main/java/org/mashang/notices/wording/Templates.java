package org.mashang.notices.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mashang.platform.json.Json;
import org.mashang.platform.json.Showing;
import org.mashang.platform.notice.NoticeOrder;

/** The templates that stand beside this class, one a file, every version ever used. */
public final class Templates {

  private final Map<NoticeOrder.Template, Template> read = new ConcurrentHashMap<>();

  /** All of them, by the list in {@code templates.txt}. */
  public static List<NoticeOrder.Template> all() {
    return text("templates.txt")
        .lines()
        .map(line -> line.split("@", 2))
        .map(part -> new NoticeOrder.Template(part[0], Integer.parseInt(part[1])))
        .toList();
  }

  /**
   * @throws IllegalArgumentException if there is none
   */
  public Template get(NoticeOrder.Template which) {
    return read.computeIfAbsent(which, Templates::read);
  }

  private static Template read(NoticeOrder.Template which) {
    if (!all().contains(which)) {
      throw new IllegalArgumentException("no such template");
    }
    try {
      return Json.shown(Showing.LIST)
          .readValue(text(which.name() + "@" + which.version() + ".json"), Template.class);
    } catch (IOException e) {
      throw new IllegalStateException("a template that cannot be read: " + which, e);
    }
  }

  private static String text(String file) {
    try (InputStream in = Templates.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException("no file " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

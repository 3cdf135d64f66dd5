package org.mashang.portal;

import java.util.List;
import java.util.Map;

/**
 * One address people may open.
 *
 * @param path the address, without a slash at its end
 * @param module the module that draws it, below {@code /pages}
 * @param title what the tab says until the module has loaded
 */
record Page(String path, String module, String title) {

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  /** All addresses, from {@code pages.txt}: one a line, path, module and title, parted by tabs. */
  static List<Page> list(Map<String, Content> files) {
    var list = files.get("pages.txt");
    if (list == null) {
      throw new IllegalStateException("No pages.txt");
    }
    return list.text().lines().filter(line -> !line.isBlank()).map(Page::parse).toList();
  }

  private static Page parse(String line) {
    var cells = line.split("\t", -1);
    if (cells.length != 3) {
      throw new IllegalStateException("pages.txt: not path, module, title: " + line);
    }
    return new Page(cells[0], cells[1], cells[2]);
  }

  /** The page's HTML: the shell with this page's title, its module and what that needs. */
  Content html(String shell, String assets, Map<String, Content> files) {
    var preload = new StringBuilder();
    for (var module : Imports.closure(module(), files)) {
      preload
          .append("<link rel=\"modulepreload\" href=\"")
          .append(assets)
          .append(module)
          .append("\">\n");
    }
    return Content.html(
        shell
            .replace("{{title}}", escape(title))
            .replace("{{preload}}", preload.toString().strip())
            .replace("{{module}}", assets + module)
            .replace("{{assets}}", assets));
  }
}

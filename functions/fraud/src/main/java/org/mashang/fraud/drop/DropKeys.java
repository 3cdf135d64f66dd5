package org.mashang.fraud.drop;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a dropped file and what is said of it lie in the bucket. The report does not lie where
 * files come in: it would come in itself.
 */
record DropKeys(String partner, String id, DropFormat format) {

  private static final Pattern FILE =
      Pattern.compile("signals-in/([a-z][a-z0-9-]{1,23})/([0-9a-f]{32})\\.(csv|jsonl)");

  static Optional<DropKeys> ofFile(String key) {
    Matcher matcher = FILE.matcher(key);
    return matcher.matches()
        ? DropFormat.ofExtension(matcher.group(3))
            .map(format -> new DropKeys(matcher.group(1), matcher.group(2), format))
        : Optional.empty();
  }

  String file() {
    return "signals-in/" + partner + "/" + id + "." + format.extension();
  }

  String report() {
    return "signals-out/" + partner + "/" + id + ".faults.jsonl";
  }

  String summary() {
    return "signals-out/" + partner + "/" + id + ".summary.json";
  }
}

package org.mashang.fraud.drop;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which column holds which field of a signal. A cell that is empty is a field that is not there;
 * one of another type stays text, and whoever checks the signal says so.
 */
final class CsvHeader {

  private static final Set<String> OF_PERSON = Set.of("phone", "age", "division");
  private static final Set<String> NUMBERS = Set.of("version", "age", "seconds", "amount");
  private static final Set<String> FLAGS =
      Set.of("overseas", "forwarded", "app", "newPayee", "self");
  private static final Set<String> TEXTS =
      Set.of(
          "kind",
          "id",
          "at",
          "phone",
          "division",
          "number",
          "direction",
          "numberRisk",
          "link",
          "site",
          "changed",
          "account",
          "payeeRisk",
          "channel",
          "state",
          "typology");

  private final List<String> columns;

  private CsvHeader(List<String> columns) {
    this.columns = columns;
  }

  /** The header of a first line; empty if a column is unknown, twice there, or one is missing. */
  static Optional<CsvHeader> of(String line) {
    return CsvRow.cells(line)
        .map(cells -> cells.stream().map(String::strip).toList())
        .filter(names -> names.stream().allMatch(CsvHeader::known))
        .filter(names -> new HashSet<>(names).size() == names.size())
        .filter(names -> names.containsAll(Set.of("kind", "id", "at")))
        .map(CsvHeader::new);
  }

  /** A line as a signal; empty if it has not as many cells as there are columns. */
  Optional<ObjectNode> signal(String line) {
    return CsvRow.cells(line).filter(cells -> cells.size() == columns.size()).map(this::signal);
  }

  private ObjectNode signal(List<String> cells) {
    ObjectNode signal = JsonNodeFactory.instance.objectNode();
    if (!columns.contains("version")) {
      signal.put("version", 1);
    }
    for (int i = 0; i < cells.size(); i++) {
      String name = columns.get(i);
      String cell = cells.get(i).strip();
      if (!cell.isEmpty()) {
        put(OF_PERSON.contains(name) ? signal.withObject("/person") : signal, name, cell);
      }
    }
    return signal;
  }

  private static void put(ObjectNode into, String name, String cell) {
    if (NUMBERS.contains(name) && cell.matches("-?[0-9]{1,18}")) {
      into.put(name, Long.parseLong(cell));
    } else if (FLAGS.contains(name) && (cell.equals("true") || cell.equals("false"))) {
      into.put(name, cell.equals("true"));
    } else {
      into.put(name, cell);
    }
  }

  private static boolean known(String name) {
    return NUMBERS.contains(name) || FLAGS.contains(name) || TEXTS.contains(name);
  }
}

package org.mashang.platform.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.mashang.casework.Fault;

/**
 * Reads untrusted JSON field by field and collects everything that is wrong with it, so that a
 * person is told all faults at once and a wrong type is a fault like any other.
 *
 * <pre>{@code
 * Fields fields = Fields.of(call.body());
 * String title = fields.text("/act/title").required().max(200).orEmpty();
 * LocalDate done = fields.date("/act/doneOn").required().orElse(LocalDate.EPOCH);
 * List<Agent> agents = fields.list("/agents").max(2).of(agent -> new Agent(agent.text("/name")…));
 * fields.requireSound();
 * }</pre>
 *
 * A field that is absent or {@code null} counts as not filled in. Fields nobody asked for are
 * faults: they are misspelt, or meant for something we do not do.
 */
public final class Fields {

  private final JsonNode node;
  private final String at;
  private final Ledger ledger;

  private Fields(JsonNode node, String at, Ledger ledger) {
    this.node = node;
    this.at = at;
    this.ledger = ledger;
  }

  /** Everything of one body. */
  public static Fields of(JsonNode body) {
    return new Fields(body, "", new Ledger(body));
  }

  /** A text in one line; see {@link TextField#multiline()}. */
  public TextField text(String pointer) {
    return new TextField(ask(pointer));
  }

  /** A whole number. */
  public WholeField whole(String pointer) {
    return new WholeField(ask(pointer));
  }

  /** Yes or no. */
  public FlagField flag(String pointer) {
    return new FlagField(ask(pointer));
  }

  /** A day, as {@code 2026-03-02}. */
  public DateField date(String pointer) {
    return new DateField(ask(pointer));
  }

  /** An instant, as {@code 2026-03-02T09:00:00+08:00}. */
  public InstantField instant(String pointer) {
    return new InstantField(ask(pointer));
  }

  /** One constant of an enum, by its name. */
  public <T extends Enum<T>> ChoiceField<T> choice(String pointer, Class<T> of) {
    return new ChoiceField<>(ask(pointer), of);
  }

  /** A list of objects or scalars. */
  public ListField list(String pointer) {
    return new ListField(ask(pointer));
  }

  /** The object at a pointer; empty if it is not filled in (a fault if it is something else). */
  public Optional<Fields> object(String pointer) {
    Asked asked = ask(pointer);
    if (asked.absent()) {
      return Optional.empty();
    }
    if (!asked.node().isObject()) {
      asked.fault("NOT_AN_OBJECT", "此处应为一组字段。");
      return Optional.empty();
    }
    return Optional.of(new Fields(asked.node(), asked.pointer(), ledger));
  }

  /** The same, where the object must be there; without it an empty one stands in. */
  public Fields requiredObject(String pointer) {
    Asked asked = ask(pointer);
    if (asked.absent()) {
      asked.fault("REQUIRED", "此项必须填写。");
      return new Fields(MissingNode.getInstance(), asked.pointer(), ledger);
    }
    return object(pointer)
        .orElseGet(() -> new Fields(MissingNode.getInstance(), asked.pointer(), ledger));
  }

  /**
   * The texts of an object by their names, whatever these are; empty if it is not filled in.
   *
   * @param most how many there may be
   * @param maxCodePoints how long each may be
   */
  public Map<String, String> texts(String pointer, int most, int maxCodePoints) {
    Map<String, String> texts = new LinkedHashMap<>();
    Asked asked = ask(pointer);
    if (asked.absent()) {
      return texts;
    }
    if (!asked.node().isObject() || asked.node().size() > most) {
      ignore(pointer);
      asked.fault("NOT_TEXTS", "此处应为一组文字，最多" + most + "项。");
      return texts;
    }
    asked
        .node()
        .fieldNames()
        .forEachRemaining(
            name -> {
              String below = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
              String text = text(below).multiline().max(maxCodePoints).orNull();
              if (text != null) {
                texts.put(name, text);
              }
            });
    return texts;
  }

  /** Turns what stands at a pointer into something, by any reader of fields. */
  public <T> Optional<T> object(String pointer, Function<Fields, T> reader) {
    return object(pointer).map(reader);
  }

  /** Whether something is filled in there. */
  public boolean has(String pointer) {
    JsonNode found = node.at(pointer);
    return !found.isMissingNode() && !found.isNull();
  }

  /** Whether a list stands there, where one thing may be wanted. */
  public boolean isList(String pointer) {
    return node.at(pointer).isArray();
  }

  /** Records a fault that takes more than one field to see. */
  public void fault(String pointer, String code, String reason) {
    ledger.faults.add(new Fault(at + pointer, code, reason));
  }

  /** Accepts a field without reading it, with all that is in it. */
  public void ignore(String pointer) {
    ledger.whole.add(at + pointer);
  }

  /** The full pointer of a field. */
  public String pointer(String pointer) {
    return at + pointer;
  }

  /** Every fault found so far, and every field that nobody asked for. */
  public List<Fault> faults() {
    List<Fault> all = new ArrayList<>(ledger.faults);
    ledger.unknown(ledger.root, "", all);
    return List.copyOf(all);
  }

  /**
   * Ends the call with 422 if there is any fault. To be asked after all fields have been read.
   *
   * @throws Problem.Raised naming every fault
   */
  public void requireSound() {
    List<Fault> all = faults();
    if (!all.isEmpty()) {
      throw Problem.faulty(all).raise();
    }
  }

  Asked ask(String pointer) {
    ledger.asked.add(at + pointer);
    return new Asked(node.at(pointer), at + pointer, ledger);
  }

  /** A field somebody asked for. */
  record Asked(JsonNode node, String pointer, Ledger ledger) {

    boolean absent() {
      return node.isMissingNode() || node.isNull();
    }

    void fault(String code, String reason) {
      ledger.faults.add(new Fault(pointer, code, reason));
    }

    Asked element(int index) {
      String element = pointer + "/" + index;
      ledger.asked.add(element);
      return new Asked(node.path(index), element, ledger);
    }

    Fields fields() {
      return new Fields(node, pointer, ledger);
    }
  }

  /** What was asked for and what was wrong, over a whole body. */
  static final class Ledger {
    private final JsonNode root;
    private final Set<String> asked = new HashSet<>();
    private final Set<String> whole = new HashSet<>();
    private final List<Fault> faults = new ArrayList<>();

    Ledger(JsonNode root) {
      this.root = root;
    }

    private void unknown(JsonNode node, String at, List<Fault> into) {
      if (node.isObject()) {
        node.properties().forEach(field -> unknown(field.getKey(), field.getValue(), at, into));
      } else if (node.isArray()) {
        for (int i = 0; i < node.size(); i++) {
          unknown(node.get(i), at + "/" + i, into);
        }
      }
    }

    private void unknown(String name, JsonNode value, String at, List<Fault> into) {
      String pointer = at + "/" + name.replace("~", "~0").replace("/", "~1");
      if (whole.contains(pointer)) {
        return;
      }
      if (asked.contains(pointer) || leadsToAsked(pointer)) {
        unknown(value, pointer, into);
      } else {
        into.add(new Fault(pointer, "UNKNOWN_FIELD", "没有这个字段，请核对名称。"));
      }
    }

    private boolean leadsToAsked(String pointer) {
      String below = pointer + "/";
      return asked.stream().anyMatch(one -> one.startsWith(below))
          || whole.stream().anyMatch(one -> one.startsWith(below));
    }
  }
}

package org.mashang.platform.http;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A list; not filled in is an empty one. */
public final class ListField {

  private final Fields.Asked asked;
  private int min;
  private int max = 100;

  ListField(Fields.Asked asked) {
    this.asked = asked;
  }

  /** At least so many. */
  public ListField min(int least) {
    min = least;
    return this;
  }

  /** At most so many; 100 unless said. */
  public ListField max(int most) {
    max = most;
    return this;
  }

  /** Reads each object; what is no object is a fault and left out. */
  public <T> List<T> of(Function<Fields, T> reader) {
    List<T> read = new ArrayList<>();
    for (Fields.Asked element : elements()) {
      if (element.node().isObject()) {
        read.add(reader.apply(element.fields()));
      } else {
        element.fault("NOT_AN_OBJECT", "此处应为一组字段。");
      }
    }
    return List.copyOf(read);
  }

  /** Reads each text; faulty ones are left out. */
  public List<String> texts(int maxCodePoints) {
    List<String> read = new ArrayList<>();
    for (Fields.Asked element : elements()) {
      String text = new TextField(element).required().max(maxCodePoints).orNull();
      if (text != null) {
        read.add(text);
      }
    }
    return List.copyOf(read);
  }

  /** Reads each choice; faulty ones are left out. */
  public <T extends Enum<T>> List<T> choices(Class<T> type) {
    List<T> read = new ArrayList<>();
    for (Fields.Asked element : elements()) {
      T choice = new ChoiceField<>(element, type).required().orNull();
      if (choice != null) {
        read.add(choice);
      }
    }
    return List.copyOf(read);
  }

  private List<Fields.Asked> elements() {
    if (asked.absent()) {
      if (min > 0) {
        asked.fault("REQUIRED", "至少需要" + min + "项。");
      }
      return List.of();
    }
    if (!asked.node().isArray()) {
      asked.fault("NOT_A_LIST", "此处应为列表。");
      return List.of();
    }
    int size = asked.node().size();
    if (size > max) {
      asked.fault("TOO_MANY", "最多" + max + "项，现有" + size + "项。");
    }
    if (size < min) {
      asked.fault("TOO_FEW", "至少需要" + min + "项。");
    }
    List<Fields.Asked> elements = new ArrayList<>();
    for (int i = 0; i < Math.min(size, max); i++) {
      elements.add(asked.element(i));
    }
    return elements;
  }
}

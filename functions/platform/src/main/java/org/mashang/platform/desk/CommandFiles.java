package org.mashang.platform.desk;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The uploads that come with a command: its component {@code files}, and those that are called
 * {@code fileId} or {@code …FileId}.
 *
 * @param pointers where in the body each is named
 */
public record CommandFiles(List<String> ids, List<String> pointers) {

  public CommandFiles {
    ids = List.copyOf(ids);
    pointers = List.copyOf(pointers);
  }

  /** Those of a command, a record. */
  public static CommandFiles of(Object command) {
    List<String> ids = new ArrayList<>();
    List<String> pointers = new ArrayList<>();
    for (RecordComponent component : command.getClass().getRecordComponents()) {
      String name = component.getName();
      if (name.equals("files") && value(component, command) instanceof List<?> files) {
        for (int i = 0; i < files.size(); i++) {
          ids.add((String) files.get(i));
          pointers.add("/files/" + i);
        }
      } else if ((name.equals("fileId") || name.endsWith("FileId"))
          && value(component, command) instanceof String id
          && !id.isBlank()) {
        ids.add(id);
        pointers.add("/" + name);
      }
    }
    return new CommandFiles(ids, pointers);
  }

  /** Those of a list called {@code files}. */
  public static CommandFiles list(List<String> ids) {
    return new CommandFiles(
        ids, IntStream.range(0, ids.size()).mapToObj(i -> "/files/" + i).toList());
  }

  private static Object value(RecordComponent component, Object command) {
    try {
      Object value = component.getAccessor().invoke(command);
      return value == null ? "" : value;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a command's component cannot be read", e);
    }
  }
}

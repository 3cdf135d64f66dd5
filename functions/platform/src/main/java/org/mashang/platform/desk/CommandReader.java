package org.mashang.platform.desk;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Fault;
import org.mashang.platform.http.Fields;
import org.mashang.platform.http.Problem;
import org.mashang.platform.json.SealedTypes;

/**
 * Reads a command from untrusted JSON: its {@code type} names the record, whose components say what
 * may stand in it. Only types are judged here; what must be filled in and with what is the law's to
 * say, so a component that is absent or faulty is null.
 */
public final class CommandReader<C> {

  /** More than any form allows; the form tells the person the right number. */
  private static final int LONGEST = 100_000;

  private static final int MOST = 200;

  private final Class<C> commands;
  private final Map<String, Class<?>> types;

  /**
   * @param commands the sealed interface of the commands
   * @param elsewhere those that nobody gives over this route
   */
  public CommandReader(Class<C> commands, Set<Class<?>> elsewhere) {
    this.commands = commands;
    types =
        SealedTypes.leaves(commands).stream()
            .filter(type -> !elsewhere.contains(type))
            .collect(Collectors.toUnmodifiableMap(SealedTypes::nameOf, Function.identity()));
  }

  /** What could be read, and what is of a wrong type. */
  public record Read<C>(C command, List<Fault> faults) {}

  /**
   * Reads a body.
   *
   * @throws Problem.Raised 422 if it names no command
   */
  public Read<C> read(JsonNode body) {
    Fields fields = Fields.of(body);
    String name = fields.text("/type").required().max(60).orEmpty();
    Class<?> type = types.get(name);
    if (type == null) {
      if (!name.isEmpty()) {
        fields.fault("/type", "UNKNOWN_COMMAND", "没有这项操作，请从案件页面列出的操作中选择。");
      }
      throw Problem.faulty(
              fields.faults().stream().filter(f -> f.pointer().equals("/type")).toList())
          .raise();
    }
    RecordComponent[] components = type.getRecordComponents();
    @Nullable Object[] values =
        Arrays.stream(components).map(component -> value(component, fields)).toArray();
    return new Read<>(commands.cast(make(type, components, values)), fields.faults());
  }

  private static @Nullable Object value(RecordComponent component, Fields fields) {
    String at = "/" + component.getName();
    Class<?> type = component.getType();
    if (type == String.class) {
      return fields.text(at).multiline().max(LONGEST).orNull();
    }
    if (type == LocalDate.class) {
      return fields.date(at).orNull();
    }
    if (type == LocalDateTime.class) {
      String text = fields.text(at).max(40).checked("NOT_A_DATE_TIME", CommandReader::wrongTime);
      return text == null ? null : LocalDateTime.parse(text);
    }
    if (type == Integer.class) {
      Long number = fields.whole(at).min(Integer.MIN_VALUE).max(Integer.MAX_VALUE).orNull();
      return number == null ? null : number.intValue();
    }
    if (type == Boolean.class) {
      return fields.flag(at).orNull();
    }
    if (type == Map.class) {
      return fields.texts(at, MOST, LONGEST);
    }
    if (type == List.class) {
      return list(component, fields, at);
    }
    return choice(type, fields, at);
  }

  private static List<?> list(RecordComponent component, Fields fields, String at) {
    Class<?> of =
        (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
    return of == String.class ? fields.list(at).max(MOST).texts(LONGEST) : choices(of, fields, at);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static List<?> choices(Class<?> type, Fields fields, String at) {
    return fields.list(at).max(MOST).choices((Class) type);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static @Nullable Object choice(Class<?> type, Fields fields, String at) {
    if (!type.isEnum()) {
      throw new IllegalStateException("a command may not hold a " + type);
    }
    return fields.choice(at, (Class) type).orNull();
  }

  private static Optional<String> wrongTime(String text) {
    try {
      LocalDateTime.parse(text);
      return Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.of("时间应写作 2026-03-02T09:00 的形式。");
    }
  }

  private static Object make(
      Class<?> type, RecordComponent[] components, @Nullable Object[] values) {
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make a " + type, e);
    }
  }
}

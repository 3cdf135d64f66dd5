package org.mashang.reconsideration.proceeding;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.mashang.casework.Actor;
import org.mashang.casework.rule.Action;
import org.mashang.casework.rule.Field;
import org.mashang.casework.rule.Names;
import org.mashang.reconsideration.term.DecisionKind;
import org.mashang.reconsideration.term.EnforcementMeans;
import org.mashang.reconsideration.term.Procedure;

/** Fills in a form rightly, from what the form itself says, as a careful person would. */
final class Filler {

  private static final Set<String> ENDING =
      Set.of("refuse", "passOn", "permitWithdrawal", "terminate", "proposeDismissal");

  private final Random random;

  Filler(Random random) {
    this.random = random;
  }

  /** A command of a permitted action, filled in rightly. */
  Command fill(Trial trial, Actor actor, Action action) {
    Class<?> type = type(action.type());
    Command command = make(type, action, trial.today());
    return switch (command) {
      case Command.Accept c -> accept(c);
      case Command.DecideStay c ->
          trial.state().stay().requested() && random.nextBoolean()
              ? new Command.DecideStay(false, null, c.reason())
              : new Command.DecideStay(true, c.ground(), c.reason());
      case Command.ProposeDecision c ->
          new Command.ProposeDecision(
              c.kind(),
              c.facts(),
              c.reasons(),
              c.order(),
              needsDays(c.kind()) || random.nextBoolean() ? Integer.valueOf(30) : null,
              random.nextBoolean() ? "赔偿一百元" : null);
      case Command.RemindPerformance c ->
          c.means() == EnforcementMeans.ORDER
              ? c
              : new Command.RemindPerformance(c.means(), null, c.note());
      case Command.RecordService c -> service(trial, c);
      default -> command;
    };
  }

  /** One of the actions; those that end a case more seldom, so that lives are long. */
  Action choose(List<Action> actions) {
    List<Action> goingOn =
        actions.stream().filter(action -> !ENDING.contains(action.type())).toList();
    return goingOn.isEmpty() || random.nextInt(8) == 0 ? pick(actions) : pick(goingOn);
  }

  /** A command with nothing filled in. */
  static Command empty(Class<?> type) {
    Object[] values =
        Arrays.stream(type.getRecordComponents()).map(component -> (Object) null).toArray();
    return construct(type, values);
  }

  static Class<?> type(String name) {
    return Arrays.stream(Command.class.getPermittedSubclasses())
        .filter(one -> Names.type(one).equals(name))
        .findFirst()
        .orElseThrow();
  }

  private Command make(Class<?> type, Action action, LocalDate today) {
    List<Object> values = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      values.add(
          action.fields().stream()
              .filter(field -> field.name().equals(component.getName()))
              .findFirst()
              .map(field -> value(field, component.getType(), component, today))
              .orElse(null));
    }
    return construct(type, values.toArray());
  }

  private Object value(Field field, Class<?> type, RecordComponent component, LocalDate today) {
    return switch (field.kind()) {
      case TEXT, LONGTEXT ->
          field.name().equals("email") ? "a@b.example" : field.name() + "\t很长\n第二行😡㛃";
      case DATE -> day(field, today);
      case DATETIME -> LocalDateTime.parse(field.earliest()).plusHours(9 + random.nextInt(200));
      case NUMBER -> field.min() + random.nextInt(field.max() - field.min() + 1);
      case BOOLEAN -> random.nextBoolean();
      case SELECT -> word(pick(field.options()).value(), type);
      case MULTISELECT -> words(field, component);
      case LIST -> items(field);
      case FILE -> "file-" + random.nextInt(9);
      case FILES -> random.nextBoolean() ? List.of("file-a", "file-b") : List.of();
    };
  }

  private LocalDate day(Field field, LocalDate today) {
    LocalDate from =
        field.earliest() == null ? today.minusDays(3) : LocalDate.parse(field.earliest());
    LocalDate to = field.latest() == null ? from.plusDays(30) : LocalDate.parse(field.latest());
    long span = Math.min(to.toEpochDay() - from.toEpochDay(), 40);
    return from.plusDays(random.nextInt((int) span + 1));
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Object word(String value, Class<?> type) {
    return type.isEnum() ? Enum.valueOf((Class<Enum>) type, value) : value;
  }

  private List<?> words(Field field, RecordComponent component) {
    Class<?> element =
        (Class<?>)
            ((java.lang.reflect.ParameterizedType) component.getGenericType())
                .getActualTypeArguments()[0];
    return field.options().stream()
        .filter(option -> random.nextBoolean() || field.options().indexOf(option) == 0)
        .map(option -> word(option.value(), element))
        .toList();
  }

  private List<String> items(Field field) {
    List<String> items = new ArrayList<>();
    for (int i = 0; i < field.min() + random.nextInt(2); i++) {
      items.add("第" + (i + 1) + "项");
    }
    return items;
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static Command accept(Command.Accept c) {
    return c.procedure() == Procedure.SIMPLIFIED
        ? c
        : new Command.Accept(c.caseNumber(), c.procedure(), null);
  }

  private static boolean needsDays(DecisionKind kind) {
    return kind == DecisionKind.ORDER_PERFORMANCE || kind == DecisionKind.REVOKE_AND_REDO;
  }

  private Command service(Trial trial, Command.RecordService c) {
    Issued paper =
        trial.state().documents().stream()
            .filter(one -> one.id().equals(c.document()))
            .findFirst()
            .orElseThrow();
    LocalDate issued = paper.document().issuedOn();
    int span = (int) (trial.today().toEpochDay() - issued.toEpochDay());
    return new Command.RecordService(
        c.document(),
        pick(paper.outstanding()),
        c.method(),
        issued.plusDays(random.nextInt(span + 1)),
        c.proof(),
        true,
        true);
  }

  private static Command construct(Class<?> type, Object[] values) {
    try {
      Class<?>[] types =
          Arrays.stream(type.getRecordComponents())
              .map(RecordComponent::getType)
              .toArray(Class<?>[]::new);
      var constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return (Command) constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}

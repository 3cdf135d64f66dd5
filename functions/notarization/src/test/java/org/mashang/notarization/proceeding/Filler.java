package org.mashang.notarization.proceeding;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.mashang.casework.Actor;
import org.mashang.casework.rule.Action;
import org.mashang.casework.rule.Field;
import org.mashang.casework.rule.Names;

/** Fills in a form rightly, from what the form itself says, as a careful person would. */
final class Filler {

  private static final Set<String> SELDOM =
      Set.of(
          "decline",
          "withdraw",
          "proposeRefusal",
          "proposeTermination",
          "returnOrder",
          "recuse",
          "readPersonalData");

  private final Random random;
  private int serial;

  Filler(Random random) {
    this.random = random;
  }

  /** A command of a permitted action, filled in rightly. */
  Command fill(Trial trial, Actor actor, Action action) {
    Command command = make(type(action.type()), action, trial.today());
    Order order = trial.state();
    return switch (command) {
      case Command.Accept c ->
          new Command.Accept(promise(action), true, c.means(), c.record(), c.files());
      case Command.CheckPromise c -> check(order, c);
      case Command.StartVerification c ->
          new Command.StartVerification(c.whom(), c.what(), c.pauses() && told(order), c.means());
      case Command.DeliverOffer c -> new Command.DeliverOffer(pick(underWay(order)).number());
      case Command.RecordSealed c ->
          new Command.RecordSealed(unsealed(order).checkId(), c.sha256(), c.size());
      case Command.RecordPrintStopped c -> stopped(order, c);
      case Command.Draft c -> new Command.Draft(values(action));
      case Command.ProposeCorrection c -> new Command.ProposeCorrection(c.reason(), values(action));
      case Command.Issue c -> new Command.Issue(++serial, "life-" + serial);
      case Command.Approve c -> new Command.Approve(c.note(), "life-" + ++serial);
      default -> command;
    };
  }

  private Integer promise(Action action) {
    Field field =
        action.fields().stream()
            .filter(one -> one.name().equals("promiseDays"))
            .findFirst()
            .orElseThrow();
    return random.nextBoolean() ? field.min() : field.max();
  }

  private Command check(Order order, Command.CheckPromise c) {
    boolean brought = order.paper(c.paper()).orElseThrow().state() == PaperOnFile.State.BROUGHT;
    return new Command.CheckPromise(c.paper(), c.kept() && brought, c.record());
  }

  private static boolean told(Order order) {
    return order.pauses().stream().allMatch(pause -> pause.toldOn() != null);
  }

  private static List<Offer> underWay(Order order) {
    return order.dispatching().offers().stream()
        .filter(offer -> offer.state() == Offer.State.SENT)
        .toList();
  }

  private static Command stopped(Order order, Command.RecordPrintStopped c) {
    Certificate one =
        order.certificates().stream()
            .filter(
                waits ->
                    waits.sha256() == null
                        && waits.stopped() == null
                        && !waits.attached().isEmpty())
            .findFirst()
            .orElseThrow();
    return new Command.RecordPrintStopped(one.checkId(), one.attached().size(), c.fault());
  }

  private static Certificate unsealed(Order order) {
    return order.certificates().stream()
        .filter(one -> one.sha256() == null)
        .findFirst()
        .orElseThrow();
  }

  private Map<String, String> values(Action action) {
    Map<String, String> values = new HashMap<>();
    for (Field field : action.fields()) {
      if (field.name().startsWith("values.") && (field.required() || random.nextBoolean())) {
        values.put(
            field.name().substring("values.".length()),
            random.nextBoolean() && field.value() != null && !field.value().isBlank()
                ? field.value()
                : "写明\t的内容😡㛃{}$1\n第二行");
      }
    }
    return values;
  }

  /** One of the actions; those that end or only look more seldom, so that lives are long. */
  Optional<Action> choose(List<Action> actions) {
    List<Action> goingOn =
        random.nextInt(30) == 0
            ? actions
            : actions.stream().filter(action -> !SELDOM.contains(action.type())).toList();
    return goingOn.isEmpty() ? Optional.empty() : Optional.of(pick(goingOn));
  }

  /** A command with nothing filled in. */
  static Command empty(Class<?> type) {
    Object[] values =
        Arrays.stream(type.getRecordComponents())
            .map(component -> component.getType() == boolean.class ? (Object) false : null)
            .toArray();
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
      case SELECT -> field.options().isEmpty() ? null : word(pick(field.options()).value(), type);
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

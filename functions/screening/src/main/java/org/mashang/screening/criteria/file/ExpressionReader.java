package org.mashang.screening.criteria.file;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mashang.screening.criteria.logic.Agree;
import org.mashang.screening.criteria.logic.AlcoholIs;
import org.mashang.screening.criteria.logic.All;
import org.mashang.screening.criteria.logic.Any;
import org.mashang.screening.criteria.logic.ChoiceIs;
import org.mashang.screening.criteria.logic.Expression;
import org.mashang.screening.criteria.logic.Flag;
import org.mashang.screening.criteria.logic.Hint;
import org.mashang.screening.criteria.logic.Late;
import org.mashang.screening.criteria.logic.LookBack;
import org.mashang.screening.criteria.logic.Not;
import org.mashang.screening.criteria.logic.OpenClause;
import org.mashang.screening.criteria.logic.Otherwise;
import org.mashang.screening.criteria.logic.Sign;
import org.mashang.screening.criteria.logic.Unless;
import org.mashang.screening.fact.FactKey;
import org.mashang.screening.fact.FactType;

/** Reads an expression: an object whose first word says which kind it is. */
final class ExpressionReader {

  private ExpressionReader() {}

  /** Null if it cannot be read; the faults say why. */
  static @Nullable Expression read(Cursor at) {
    if (at.has("flag")) {
      return flag(at);
    } else if (at.has("open")) {
      return open(at);
    } else if (at.has("hint")) {
      at.only("hint");
      FactKey key = key(at, "hint", FactType.FLAG);
      return key == null ? null : new Hint(key);
    } else if (at.has("sign")) {
      at.only("sign");
      FactKey key = key(at, "sign", FactType.FLAG);
      return key == null ? null : new Sign(key);
    } else if (at.has("choice")) {
      return choice(at);
    } else if (at.has("alcohol")) {
      return alcohol(at);
    } else if (at.has("happened")) {
      return lookBack(at);
    } else if (at.has("late")) {
      return late(at.at("late"));
    }
    return joined(at);
  }

  private static @Nullable Expression joined(Cursor at) {
    if (at.has("all")) {
      at.only("all");
      return new All(parts(at, "all", 2));
    } else if (at.has("any")) {
      at.only("any");
      return new Any(parts(at, "any", 2));
    } else if (at.has("agree")) {
      at.only("agree");
      return new Agree(parts(at, "agree", 2));
    } else if (at.has("not")) {
      at.only("not");
      Expression part = read(at.at("not"));
      return part == null ? null : new Not(part);
    } else if (at.has("otherwise")) {
      at.only("otherwise");
      List<Expression> parts = pair(at, "otherwise");
      return parts.isEmpty() ? null : new Otherwise(parts.getFirst(), parts.getLast());
    } else if (at.has("unless")) {
      at.only("unless");
      List<Expression> parts = pair(at, "unless");
      return parts.isEmpty() ? null : new Unless(parts.getFirst(), parts.getLast());
    }
    at.fault("", "UNKNOWN_EXPRESSION", "没有这种条件");
    return null;
  }

  private static List<Expression> parts(Cursor at, String field, int least) {
    List<Expression> parts = at.each(field, ExpressionReader::read);
    if (parts.size() < least) {
      at.fault(field, "TOO_FEW", "至少要有" + least + "个条件");
    }
    return parts;
  }

  private static List<Expression> pair(Cursor at, String field) {
    List<Expression> parts = parts(at, field, 2);
    if (parts.size() > 2) {
      at.fault(field, "TOO_MANY", "只能有2个条件");
    }
    return parts.size() == 2 ? parts : List.of();
  }

  private static @Nullable Expression flag(Cursor at) {
    at.only("flag");
    FactKey key = key(at, "flag", FactType.FLAG);
    if (key != null && key.forPerson()) {
      at.fault("flag", "OPEN_CLAUSE_EXPECTED", "“" + key.label() + "”只能由人判断，应当写作 open");
    }
    return key == null ? null : new Flag(key);
  }

  private static @Nullable Expression open(Cursor at) {
    at.only("open");
    FactKey key = key(at, "open", FactType.FLAG);
    if (key != null && !key.forPerson()) {
      at.fault("open", "NO_OPEN_CLAUSE", "“" + key.label() + "”不是由人判断的事项");
    }
    return key == null ? null : new OpenClause(key);
  }

  private static @Nullable Expression choice(Cursor at) {
    at.only("choice", "in", "out");
    FactKey key = key(at, "choice", FactType.CHOICE);
    if (key == null) {
      return null;
    }
    Set<String> known = FactValues.choices(key);
    Set<String> in = Set.copyOf(choices(at, "in", known));
    Set<String> out = Set.copyOf(choices(at, "out", known));
    if (in.isEmpty()) {
      at.fault("in", "TOO_FEW", "至少要有1个值");
    }
    if (in.stream().anyMatch(out::contains)) {
      at.fault("out", "ON_BOTH_SIDES", "同一个值不能既算是又算不是");
    }
    return new ChoiceIs(key, in, out);
  }

  private static List<String> choices(Cursor at, String field, Set<String> known) {
    return at
        .eachIfAny(
            field,
            item -> {
              String name = item.text();
              if (!known.contains(name)) {
                item.fault("", "UNKNOWN_NAME", "没有“" + name + "”");
              }
              return name;
            })
        .stream()
        .distinct()
        .toList();
  }

  private static @Nullable Expression alcohol(Cursor at) {
    at.only("alcohol", "from", "above", "below");
    FactKey key = key(at, "alcohol", FactType.ALCOHOL);
    BigDecimal from = at.decimal("from");
    BigDecimal above = at.decimal("above");
    BigDecimal below = at.decimal("below");
    if (from == null && above == null && below == null) {
      at.fault("", "TOO_FEW", "要有以上、超过或者不满的数值");
    }
    return key == null ? null : new AlcoholIs(key, from, above, below);
  }

  private static @Nullable Expression lookBack(Cursor at) {
    at.only("happened", "on", "before", "years");
    FactKey happened = key(at, "happened", FactType.FLAG);
    FactKey on = key(at, "on", FactType.DAY);
    FactKey offence = key(at, "before", FactType.TIME);
    Integer years = at.has("years") ? at.count("years") : null;
    return happened == null || on == null || offence == null
        ? null
        : new LookBack(happened, on, offence, years);
  }

  private static @Nullable Expression late(Cursor at) {
    at.only("from", "to", "workdays", "fromIsEarliest");
    FactKey from = key(at, "from", FactType.DAY, FactType.TIME);
    FactKey to = key(at, "to", FactType.DAY, FactType.TIME);
    int workdays = at.count("workdays");
    boolean earliest = at.flag("fromIsEarliest");
    return from == null || to == null ? null : new Late(from, to, workdays, earliest);
  }

  private static @Nullable FactKey key(Cursor at, String field, FactType... types) {
    FactKey key = at.constant(field, FactKey.class);
    if (key != null && !List.of(types).contains(key.type())) {
      at.fault(field, "WRONG_TYPE_OF_FACT", "“" + key.label() + "”不是这种类型的事实");
    }
    return key;
  }
}

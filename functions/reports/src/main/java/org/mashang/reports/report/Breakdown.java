package org.mashang.reports.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.mashang.reports.figure.Figures;
import org.mashang.reports.figure.Line;
import org.mashang.reports.figure.Spot;
import org.mashang.reports.indicator.Formula;
import org.mashang.reports.indicator.Indicator;
import org.mashang.reports.indicator.Indicator.Dimension;
import org.mashang.reports.names.Names;

/** Figures by place and kind, small ones kept back. */
final class Breakdown {

  private final Names names;

  Breakdown(Names names) {
    this.names = names;
  }

  /**
   * The tables of one service.
   *
   * @param without by what there is to be none
   */
  List<Report.Table> tables(List<Indicator> indicators, Figures figures, Set<Dimension> without) {
    List<Report.Table> tables = new ArrayList<>();
    for (Dimension dimension :
        List.of(Dimension.DIVISION, Dimension.ORGAN, Dimension.CHANNEL, Dimension.HALL)) {
      List<Indicator> some =
          indicators.stream()
              .filter(one -> one.by().contains(dimension) && !without.contains(dimension))
              .toList();
      if (!some.isEmpty()) {
        add(tables, table(dimension, "", caption(dimension), some, figures));
      }
    }
    for (Indicator one : indicators) {
      if (one.by().contains(Dimension.KIND)) {
        String caption = one.name() + "：" + caption(Dimension.KIND);
        add(tables, table(Dimension.KIND, one.id(), caption, List.of(one), figures));
      }
    }
    return tables;
  }

  private static String caption(Dimension dimension) {
    return switch (dimension) {
      case DIVISION -> "按县（市、区）";
      case ORGAN -> "按机关、机构";
      case CHANNEL -> "按渠道";
      case HALL -> "按场所";
      case KIND -> "按种类";
    };
  }

  private static void add(List<Report.Table> tables, Report.Table table) {
    if (!table.rows().isEmpty()) {
      tables.add(table);
    }
  }

  private Report.Table table(
      Dimension dimension, String of, String caption, List<Indicator> columns, Figures figures) {
    Map<String, Figures> parts = parts(dimension, columns, figures);
    List<Map<String, Value>> values =
        columns.stream().map(column -> column(dimension, column, parts)).toList();
    List<Report.Row> rows = new ArrayList<>();
    for (String key : parts.keySet()) {
      rows.add(
          new Report.Row(
              key,
              name(dimension, columns.getFirst(), key),
              values.stream().map(column -> column.getOrDefault(key, Value.NONE)).toList()));
    }
    return new Report.Table(
        "BY_" + dimension,
        caption,
        of,
        columns.stream().map(one -> new Report.Column(one.id(), one.name(), one.unit())).toList(),
        rows);
  }

  /** One indicator by place: what a row of a table shows, the page of that place shows too. */
  Map<String, Value> column(Dimension dimension, Indicator indicator, Figures figures) {
    return column(dimension, indicator, parts(dimension, List.of(indicator), figures));
  }

  private static Map<String, Value> column(
      Dimension dimension, Indicator indicator, Map<String, Figures> parts) {
    Formula formula = indicator.formula();
    Map<String, List<String>> groups = new TreeMap<>();
    parts.forEach(
        (key, part) ->
            groups.computeIfAbsent(group(dimension, part), name -> new ArrayList<>()).add(key));
    Map<String, Value> values = new HashMap<>();
    for (List<String> keys : groups.values()) {
      List<Figures> some =
          keys.stream().map(key -> parts.getOrDefault(key, new Figures())).toList();
      List<Boolean> kept = kept(indicator, some);
      for (int i = 0; i < some.size(); i++) {
        values.put(
            keys.get(i),
            kept.get(i)
                ? Value.WITHHELD
                : formula.value(some.get(i), indicator.unit()).map(Value::of).orElse(Value.NONE));
      }
    }
    return values;
  }

  private static List<Boolean> kept(Indicator indicator, List<Figures> parts) {
    Formula formula = indicator.formula();
    boolean addsUp = formula instanceof Formula.Total || formula instanceof Formula.Amount;
    return indicator.personal()
        ? Withholding.of(parts.stream().map(formula::least).toList(), addsUp)
        : parts.stream().map(one -> false).toList();
  }

  /** Halls add up to what is shown of their division, and so are looked at division by division. */
  private static String group(Dimension dimension, Figures part) {
    return dimension == Dimension.HALL && !part.isEmpty() ? part.spots().firstKey().division() : "";
  }

  /** The figures of each row, in the order of their keys; all divisions of the city have one. */
  private Map<String, Figures> parts(
      Dimension dimension, List<Indicator> columns, Figures figures) {
    SortedMap<String, Figures> parts = new TreeMap<>();
    if (dimension == Dimension.DIVISION) {
      names.divisions().keySet().forEach(code -> parts.put(code, new Figures()));
    }
    BiFunction<Spot, Line, String> key = key(dimension);
    figures.split(key).forEach((name, part) -> parts.merge(name, part, Breakdown::both));
    Map<String, Figures> some = new LinkedHashMap<>();
    parts.forEach(
        (name, part) -> {
          boolean any = columns.stream().anyMatch(column -> column.formula().behind(part) != 0);
          boolean own = dimension == Dimension.DIVISION && names.divisions().containsKey(name);
          boolean nowhere = name.isEmpty() && dimension == Dimension.HALL;
          if ((any || own) && !nowhere) {
            some.put(name, part);
          }
        });
    return some;
  }

  private static Figures both(Figures one, Figures other) {
    one.add(other);
    return one;
  }

  private static BiFunction<Spot, Line, String> key(Dimension dimension) {
    return switch (dimension) {
      case DIVISION -> (spot, line) -> spot.division();
      case ORGAN -> (spot, line) -> spot.organ();
      case CHANNEL -> (spot, line) -> spot.channel();
      case HALL -> (spot, line) -> spot.hall();
      case KIND -> (spot, line) -> line.kind();
    };
  }

  private String name(Dimension dimension, Indicator first, String key) {
    return switch (dimension) {
      case DIVISION -> names.division(key);
      case ORGAN -> names.organ(key);
      case CHANNEL -> names.channel(key);
      case HALL -> names.hall(key);
      case KIND -> names.kind(first.formula().measure(), key);
    };
  }
}

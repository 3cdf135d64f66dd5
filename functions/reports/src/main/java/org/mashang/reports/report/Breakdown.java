package org.mashang.reports.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /** The tables of one service. */
  List<Report.Table> tables(List<Indicator> indicators, Figures figures) {
    List<Report.Table> tables = new ArrayList<>();
    for (Dimension dimension :
        List.of(Dimension.DIVISION, Dimension.ORGAN, Dimension.CHANNEL, Dimension.HALL)) {
      List<Indicator> some =
          indicators.stream().filter(one -> one.by().contains(dimension)).toList();
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
    List<List<Value>> values = new ArrayList<>();
    for (Indicator column : columns) {
      values.add(column(column, List.copyOf(parts.values())));
    }
    List<Report.Row> rows = new ArrayList<>();
    int row = 0;
    for (String key : parts.keySet()) {
      int number = row++;
      rows.add(
          new Report.Row(
              key,
              name(dimension, columns.getFirst(), key),
              values.stream().map(column -> column.get(number)).toList()));
    }
    return new Report.Table(
        "BY_" + dimension,
        caption,
        of,
        columns.stream().map(one -> new Report.Column(one.id(), one.name(), one.unit())).toList(),
        rows);
  }

  private static List<Value> column(Indicator indicator, List<Figures> parts) {
    Formula formula = indicator.formula();
    List<Long> behind = parts.stream().map(formula::behind).toList();
    List<Boolean> kept =
        indicator.personal()
            ? Withholding.of(behind, formula instanceof Formula.Total)
            : behind.stream().map(one -> false).toList();
    List<Value> values = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      values.add(
          kept.get(i)
              ? Value.WITHHELD
              : formula.value(parts.get(i), indicator.unit()).map(Value::of).orElse(Value.NONE));
    }
    return values;
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

package org.mashang.reports.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.mashang.reports.indicator.Unit;
import org.mashang.reports.report.Report;
import org.mashang.reports.report.Value;

/**
 * A report as XLSX: an overview, a sheet for each indicator, and sheets of the tables and courses.
 * Numbers are numbers and days are days; what is withheld is text, so no formula takes it for 0.
 */
public final class Workbooks {

  private static final String WITHHELD = "不公布";
  private static final String DAY = "yyyy-mm-dd";
  private static final int NAME = 31;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Set<String> names = new HashSet<>();
  private final Report report;
  private final Workbook book;

  private Workbooks(Report report) {
    this.report = report;
    this.book = new Workbook(bytes, "Mashang", "1.0");
  }

  public static byte[] xlsx(Report report) {
    return new Workbooks(report).write();
  }

  private byte[] write() {
    try (book) {
      overview();
      for (Report.Section section : report.sections()) {
        section.figures().forEach(figure -> indicator(section, figure));
        section.tables().forEach(table -> table(section, table));
        section.plots().forEach(this::course);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void overview() {
    Worksheet sheet = sheet("总览");
    sheet.value(0, 0, report.title());
    sheet.style(0, 0).bold().fontSize(14).set();
    sheet.value(1, 0, "期间");
    day(sheet, 1, 1, report.from());
    day(sheet, 1, 2, report.to());
    int row = 2;
    for (String sentence : report.sentences()) {
      sheet.value(row++, 0, sentence);
    }
    row++;
    header(sheet, row++, List.of("业务", "编号", "指标", "单位", "本期"), comparedLabels());
    for (Report.Section section : report.sections()) {
      for (Report.Figure figure : section.figures()) {
        sheet.value(row, 0, section.title());
        sheet.value(row, 1, figure.id());
        sheet.value(row, 2, figure.name());
        sheet.value(row, 3, figure.unit().label());
        values(sheet, row++, 4, figure);
      }
    }
    row++;
    for (String note : report.notes()) {
      sheet.value(row++, 0, note);
    }
    sheet.width(0, 14);
    sheet.width(2, 26);
    sheet.freezePane(0, 0);
  }

  private void indicator(Report.Section section, Report.Figure figure) {
    Worksheet sheet = sheet(figure.id() + " " + figure.name());
    sheet.value(0, 0, figure.name());
    sheet.style(0, 0).bold().fontSize(13).set();
    pair(sheet, 1, "业务", section.title());
    pair(sheet, 2, "单位", figure.unit().label());
    pair(sheet, 3, "定义", figure.definition());
    pair(sheet, 4, "公式", figure.formula());
    pair(sheet, 5, "来源", figure.source());
    header(sheet, 7, List.of("期间", "起", "止", "数值"), List.of());
    sheet.value(8, 0, "本期");
    day(sheet, 8, 1, report.from());
    day(sheet, 8, 2, report.to());
    value(sheet, 8, 3, figure.value(), figure.unit());
    for (int i = 0; i < report.compared().size(); i++) {
      Report.Compared other = report.compared().get(i);
      sheet.value(9 + i, 0, other.label());
      day(sheet, 9 + i, 1, other.from());
      day(sheet, 9 + i, 2, other.to());
      value(sheet, 9 + i, 3, figure.compared().get(i), figure.unit());
    }
    sheet.width(0, 12);
    sheet.width(1, 14);
    sheet.width(2, 14);
  }

  private void table(Report.Section section, Report.Table table) {
    Worksheet sheet = sheet(section.title() + " " + table.caption());
    header(
        sheet,
        0,
        List.of("代码", "名称"),
        table.columns().stream().map(one -> one.name() + "（" + one.unit().label() + "）").toList());
    int line = 1;
    for (Report.Row row : table.rows()) {
      sheet.value(line, 0, row.key());
      sheet.value(line, 1, row.name());
      for (int i = 0; i < row.values().size(); i++) {
        value(sheet, line, 2 + i, row.values().get(i), table.columns().get(i).unit());
      }
      line++;
    }
    sheet.width(1, 26);
    sheet.freezePane(2, 1);
  }

  private void course(Report.Plot plot) {
    Worksheet sheet = sheet(plot.caption());
    header(
        sheet,
        0,
        List.of("日期"),
        plot.series().stream().map(one -> one.name() + "（" + plot.unit().label() + "）").toList());
    for (int row = 0; row < plot.categories().size(); row++) {
      String category = plot.categories().get(row);
      if (category.length() == DAY.length()) {
        day(sheet, row + 1, 0, LocalDate.parse(category));
      } else {
        sheet.value(row + 1, 0, category);
      }
      for (int i = 0; i < plot.series().size(); i++) {
        Double value = plot.series().get(i).values().get(row);
        if (value != null) {
          sheet.value(row + 1, i + 1, value);
        }
      }
    }
    sheet.width(0, 12);
    sheet.freezePane(1, 1);
  }

  private List<String> comparedLabels() {
    return report.compared().stream().map(Report.Compared::label).toList();
  }

  private static void header(Worksheet sheet, int row, List<String> first, List<String> more) {
    int column = 0;
    for (List<String> some : List.of(first, more)) {
      for (String title : some) {
        sheet.value(row, column, title);
        sheet.style(row, column).bold().fillColor("EAEFF5").wrapText(true).set();
        column++;
      }
    }
  }

  private static void values(Worksheet sheet, int row, int column, Report.Figure figure) {
    value(sheet, row, column, figure.value(), figure.unit());
    for (int i = 0; i < figure.compared().size(); i++) {
      value(sheet, row, column + 1 + i, figure.compared().get(i), figure.unit());
    }
  }

  private static void value(Worksheet sheet, int row, int column, Value value, Unit unit) {
    BigDecimal number = value.number();
    if (value.withheld()) {
      sheet.value(row, column, WITHHELD);
    } else if (number != null) {
      sheet.value(row, column, number);
      sheet.style(row, column).format(format(unit)).set();
    }
  }

  private static String format(Unit unit) {
    return unit.scale() == 0 ? "#,##0" : "#,##0." + "0".repeat(unit.scale());
  }

  private static void day(Worksheet sheet, int row, int column, LocalDate day) {
    sheet.value(row, column, day);
    sheet.style(row, column).format(DAY).set();
  }

  private static void pair(Worksheet sheet, int row, String name, String text) {
    sheet.value(row, 0, name);
    sheet.value(row, 1, text);
  }

  /** A sheet whose name Excel takes: at most 31 characters, none of seven signs, no two alike. */
  private Worksheet sheet(String wish) {
    String clean = wish.replaceAll("[\\\\/?*\\[\\]:]", "、");
    String name = clean.length() > NAME ? clean.substring(0, NAME) : clean;
    for (int i = 2; !names.add(name.toLowerCase(Locale.ROOT)); i++) {
      String tail = " " + i;
      name = clean.substring(0, Math.min(clean.length(), NAME - tail.length())) + tail;
    }
    return book.newWorksheet(name);
  }
}

package org.mashang.reports.making;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.emulator.EmbeddedCloudExtension;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.reports.Calls;
import org.mashang.reports.City;
import org.mashang.reports.Happening;
import org.mashang.reports.paper.Format;
import org.mashang.reports.paper.ReportJson;
import org.mashang.reports.period.PeriodKind;
import org.mashang.reports.recount.Recounts;
import org.mashang.reports.report.Report;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * A city's reports on the embedded cloud: made once, made up for, revised, and the same everywhere.
 */
@ExtendWith(EmbeddedCloudExtension.class)
class MakingTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
  private static final Map<String, Object> MORNING = Map.of("time", "2026-11-01T22:30:00Z");

  private final Map<String, String> variables = new HashMap<>();
  private final EmbeddedCloud cloud;
  private final DynamoDbClient dynamo;
  private final ReportMaker maker;
  private final ReportTable table;
  private final ReportBucket bucket;

  MakingTest(EmbeddedCloud cloud) {
    this.cloud = cloud;
    variables.putAll(cloud.environmentOf("Recount"));
    variables.putAll(cloud.environmentOf("ReportMaker"));
    Clients clients = Clients.of(variables);
    dynamo = clients.dynamoDb();
    maker = new ReportMaker(environment(), clients);
    table = ReportTable.from(environment(), clients);
    bucket = ReportBucket.from(environment(), clients);
  }

  private Environment environment() {
    return Environment.of(
        variables,
        Arrays.stream(Variable.values())
            .filter(each -> variables.containsKey(each.name()))
            .toArray(Variable[]::new));
  }

  private void write(Happening happening) {
    String name = cloud.physicalName("CasesTable");
    dynamo.putItem(put -> put.tableName(name).item(happening.item()));
  }

  private void recount() {
    Recounts.write(environment(), Clients.of(variables), TODAY);
  }

  private Made latest(PeriodKind kind, String period) {
    return table.of(kind, period).getFirst();
  }

  @Test
  void reportsAreMadeOnceMadeUpForAndRevisedAndSayTheSameInEveryForm() throws Exception {
    City city = new City(5);
    for (LocalDate day = TODAY.minusDays(62); day.isBefore(TODAY); day = day.plusDays(1)) {
      city.day(day, 18).forEach(this::write);
    }
    recount();

    List<String> made = maker.handleRequest(MORNING, Calls.CONTEXT);
    assertTrue(made.contains("DAILY 2026-11-01 r1"), made.toString());
    assertTrue(made.contains("DAILY 2026-10-26 r1"), made.toString());
    assertTrue(made.contains("WEEKLY 2026-W44 r1"), made.toString());
    assertTrue(made.contains("MONTHLY 2026-10 r1"), made.toString());
    assertTrue(made.contains("MONTHLY 2026-09 r1"), made.toString());
    assertFalse(made.toString().contains("MONTHLY 2026-08"), made.toString());
    assertTrue(made.contains("QUARTERLY 2026-Q3 r1"), made.toString());
    assertEquals(List.of(), maker.handleRequest(MORNING, Calls.CONTEXT));

    Made october = latest(PeriodKind.MONTHLY, "2026-10");
    Report report = ReportJson.read(bucket.read(october.key(), Format.JSON));
    assertEquals(3, report.sentences().size());
    theWorkbookSaysTheSame(report, bucket.read(october.key(), Format.XLSX));
    thePaperSaysTheSame(report, bucket.read(october.key(), Format.PDF));

    Happening late = city.day(LocalDate.of(2026, 10, 20), 1).getFirst();
    write(new Happening("late", 1, late.at(), late.counts()));
    recount();
    List<String> revised = maker.handleRequest(MORNING, Calls.CONTEXT);
    assertTrue(revised.contains("MONTHLY 2026-10 r2"), revised.toString());
    assertFalse(revised.toString().contains("MONTHLY 2026-09"), revised.toString());
    Made second = latest(PeriodKind.MONTHLY, "2026-10");
    assertFalse(second.changes().isEmpty());
    assertTrue(
        new PDFTextStripper()
            .getText(Loader.loadPDF(bucket.read(second.key(), Format.PDF)))
            .contains("修订"));
    assertTrue(second.told());
  }

  private static void theWorkbookSaysTheSame(Report report, byte[] xlsx) throws Exception {
    Files.createDirectories(Path.of("target/papers"));
    Files.write(Path.of("target/papers/report.xlsx"), xlsx);
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
      Sheet overview = book.getSheet("总览");
      Map<String, Row> rows = new HashMap<>();
      for (Row row : overview) {
        Cell id = row.getCell(1);
        if (id != null && id.getCellType() == CellType.STRING) {
          rows.put(id.getStringCellValue(), row);
        }
      }
      assertTrue(DateUtil.isCellDateFormatted(overview.getRow(1).getCell(1)));
      assertEquals(
          report.from(), overview.getRow(1).getCell(1).getLocalDateTimeCellValue().toLocalDate());
      for (Report.Section section : report.sections()) {
        for (Report.Figure figure : section.figures()) {
          Row row = rows.get(figure.id());
          assertNotNull(row, figure.id());
          same(figure.value().number(), row.getCell(4));
          for (int i = 0; i < figure.compared().size(); i++) {
            same(figure.compared().get(i).number(), row.getCell(5 + i));
          }
        }
      }
      int indicators = report.sections().stream().mapToInt(one -> one.figures().size()).sum();
      assertTrue(book.getNumberOfSheets() > indicators);
    }
  }

  private static void same(java.math.BigDecimal number, Cell cell) {
    if (number == null) {
      assertTrue(cell == null || cell.getCellType() == CellType.BLANK);
    } else {
      assertEquals(number.doubleValue(), cell.getNumericCellValue(), 1e-9);
    }
  }

  private static void thePaperSaysTheSame(Report report, byte[] pdf) throws Exception {
    Files.createDirectories(Path.of("target/papers"));
    Files.write(Path.of("target/papers/report.pdf"), pdf);
    String text = new PDFTextStripper().getText(Loader.loadPDF(pdf)).replaceAll("\\s", "");
    for (String sentence : report.sentences()) {
      assertTrue(text.contains(sentence.replaceAll("\\s", "")), sentence);
    }
    for (Report.Section section : report.sections()) {
      for (Report.Figure figure : section.figures()) {
        assertTrue(text.contains(figure.name().replaceAll("\\s", "")), figure.name());
        if (figure.value().number() != null
            && figure.unit() != org.mashang.reports.indicator.Unit.YUAN) {
          assertTrue(
              text.contains(figure.unit().label() + figure.value().number().toPlainString()),
              figure.name() + " " + figure.value());
        }
      }
    }
  }
}

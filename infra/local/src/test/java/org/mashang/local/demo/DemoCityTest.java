package org.mashang.local.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCityTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 4);
  private static final List<Filing> YEAR = Filing.year(FIRST);

  @Test
  void fiveKindsOfHallsStandInEachOfSixDivisions() {
    assertEquals(30, HallPlan.all().size());
    assertEquals(5, HallPlan.all().stream().map(HallPlan::kind).distinct().count());
    assertEquals(6, HallPlan.all().stream().map(HallPlan::division).distinct().count());
    assertEquals(30, HallPlan.all().stream().map(HallPlan::name).distinct().count());
  }

  @Test
  void ofAYearsApplicationsThePaperReportsSoManyByScan() {
    assertEquals(176, YEAR.size());
    assertEquals(104, YEAR.stream().filter(Filing::scanned).count());
    assertEquals(104, YEAR.stream().filter(filing -> filing.hall() != null).count());
    assertTrue(YEAR.stream().allMatch(filing -> filing.on().getYear() == 2026));
  }

  @Test
  void everyKindOfArticleElevenComesUpAmongTheFirst() {
    assertEquals(15, YEAR.subList(0, 34).stream().map(Filing::kind).distinct().count());
  }

  @Test
  void theSameSeedWritesTheSameBytes() {
    Writer writer = new Writer(catalogue());
    Filing filing = YEAR.get(17);
    assertEquals(writer.write(filing).toString(), writer.write(filing).toString());
    assertEquals(YEAR, Filing.year(FIRST));
  }

  @Test
  void peopleWriteAsPeopleDo() {
    Writer writer = new Writer(catalogue());
    List<ObjectNode> bodies = YEAR.stream().map(writer::write).toList();
    String facts = bodies.stream().map(b -> b.get("facts").asText()).collect(Collectors.joining());
    String names =
        bodies.stream().map(b -> b.at("/applicant/name").asText()).collect(Collectors.joining());
    assertTrue(facts.contains("\t"), "somebody makes a table with tabs");
    assertTrue(facts.contains("👨‍👩‍👧") && facts.contains("！！！"), "somebody is angry");
    assertTrue(names.contains("㛃") && names.contains("𬎆"), "rare surnames");
    assertTrue(bodies.stream().anyMatch(b -> b.get("facts").asText().length() > 1500), "long");
    assertTrue(bodies.stream().anyMatch(b -> b.get("facts").asText().length() < 60), "short");
    assertFalse(facts.contains("<"), "no slot is left open");
    assertTrue(
        bodies.stream().map(b -> b.get("facts").asText()).distinct().count() > 165, "they differ");
    assertTrue(bodies.stream().anyMatch(b -> b.at("/applicant/kind").asText().equals("COMPANY")));
  }

  @Test
  void numbersPassTheirChecksAndBelongToNobody() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 500; i++) {
      Dice dice = Dice.of("test/" + i);
      String id = Numbers.citizenId(dice, FIRST);
      assertTrue(id.matches("330899[0-9]{11}[0-9X]"), id);
      seen.add(id);
      String code = Numbers.creditCode(dice);
      assertTrue(code.matches("91330899MA[0-9]{6}[0-9X][0-9A-HJ-NP-RTUWXY]"), code);
    }
    assertTrue(seen.size() > 495);
  }

  @Test
  void aJournalCutShortByAKillDoesTheLastStepAgain(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("journal.tsv");
    assertEquals("1", new Journal(file).once("first", () -> "1"));
    Files.writeString(file, Files.readString(file) + "\nsecond\tha");
    Journal journal = new Journal(file);
    assertEquals("1", journal.once("first", () -> "another"));
    assertEquals("whole", journal.once("second", () -> "whole"));
    assertEquals("whole", new Journal(file).once("second", () -> "another"));
  }

  /** The part of the city's catalogue that the writer reads. */
  private static ObjectNode catalogue() {
    ObjectNode catalogue = new ObjectMapper().createObjectNode();
    ArrayNode authorities = catalogue.putArray("authorities");
    ArrayNode divisions = catalogue.putArray("divisions");
    catalogue.putObject("notice").put("version", "2026-1");
    for (HallPlan hall : HallPlan.all().stream().filter(h -> h.kind().startsWith("T")).toList()) {
      divisions.addObject().put("code", hall.division()).put("name", hall.divisionName());
      for (String office :
          "人民政府 综合行政执法局 市场监督管理局 交通运输局 住房和城乡建设局 人力资源和社会保障局 北门镇人民政府 发展和改革委员会 民政局 农业农村局".split(" ")) {
        authorities
            .addObject()
            .put("id", hall.division() + "-" + office.length())
            .put("division", hall.division())
            .put("kind", office.equals("人民政府") ? "GOVERNMENT" : "DEPARTMENT")
            .put("name", hall.divisionName() + office);
      }
    }
    return catalogue;
  }
}

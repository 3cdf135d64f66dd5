package org.mashang.screening.criteria.receipt;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mashang.platform.json.Json;
import org.mashang.screening.criteria.Criteria;
import org.mashang.screening.criteria.Screening;
import org.mashang.screening.criteria.Sheets;
import org.mashang.screening.criteria.file.Canonical;
import org.mashang.screening.criteria.file.CriteriaFile;
import org.mashang.screening.fact.FactKey;
import org.mashang.screening.fact.FactSheet;

class ReceiptTest {

  private static final LocalDate ON = LocalDate.of(2026, 11, 25);
  private static final Source OPINION =
      new Source("p-2", "BLOOD_OPINION", "b".repeat(64), List.of("1".repeat(64), "2".repeat(64)));
  private static final Source STATEMENT =
      new Source("p-1", "STATEMENT", "a".repeat(64), List.of("3".repeat(64)));
  private static final Correction CORRECTION =
      new Correction(
          FactKey.OTHER_AGGRAVATION,
          null,
          "NO",
          "已审查全案",
          "officer-7",
          "王检察官",
          Instant.parse("2026-11-25T02:00:00Z"));

  private static Receipt receipt(FactSheet sheet, List<Source> sources) {
    Criteria criteria = CriteriaFile.quzhou();
    return Receipt.of(ON, sources, sheet, List.of(CORRECTION), Screening.of(sheet, criteria));
  }

  @Test
  void aRerunGivesTheSameBytesWhateverTheOrderOfThePapers() {
    Receipt one = receipt(Sheets.clean("120.50").sheet(), List.of(OPINION, STATEMENT));
    Receipt again = receipt(Sheets.clean("120.50").sheet(), List.of(STATEMENT, OPINION));
    assertArrayEquals(one.bytes(), again.bytes());
    assertEquals(one.sha256(), again.sha256());
    assertEquals(Canonical.sha256(one.bytes()), one.sha256());
  }

  @Test
  void anythingThatDiffersGivesAnotherHash() {
    FactSheet sheet = Sheets.clean("120.5").sheet();
    String hash = receipt(sheet, List.of(OPINION)).sha256();
    assertNotEquals(hash, receipt(sheet, List.of(STATEMENT)).sha256());
    assertNotEquals(hash, receipt(Sheets.clean("120.6").sheet(), List.of(OPINION)).sha256());
  }

  @Test
  void itStandsAlone() throws Exception {
    Receipt receipt = receipt(Sheets.clean("120.50").sheet(), List.of(OPINION, STATEMENT));
    JsonNode root = Json.tree(new String(receipt.bytes(), StandardCharsets.UTF_8));
    assertEquals(root, receipt.tree());
    assertEquals("screening-receipt/1", root.path("format").textValue());
    assertEquals("2026-11-25", root.path("lawOn").textValue());
    assertEquals("p-1", root.at("/papers/0/paper").textValue());
    assertEquals("2".repeat(64), root.at("/papers/1/pages/1").textValue());
    assertEquals(64, root.path("inputSha256").textValue().length());
    assertEquals("120.50", root.at("/facts/BLOOD_ALCOHOL/value").textValue());
    assertEquals("paper-1", root.at("/facts/BLOOD_ALCOHOL/basis/0/place/paper").textValue());
    assertEquals("2026-11-25T02:00:00Z", root.at("/corrections/0/at").textValue());
    assertEquals("ELIGIBLE_FOR_WITHDRAWAL_REVIEW", root.at("/result/outcome").textValue());
    assertEquals("CN-2023-187/1", root.at("/result/criteria/0/id").textValue());
    assertEquals(
        CriteriaFile.read(CriteriaFile.NATIONAL).sha256(),
        root.at("/result/criteria/0/sha256").textValue());
    assertEquals("330800-DEMO/1", root.at("/result/criteria/1/id").textValue());
    String text = root.toString();
    assertTrue(text.contains("《关于办理醉酒危险驾驶刑事案件的意见》第十条第十五项"));
    assertTrue(text.contains("GB 19522-2024"));
    assertFalse(text.contains("millis"));
  }

  @Test
  void itsBytesCannotBeChangedFromOutside() {
    Receipt receipt = receipt(Sheets.clean("120").sheet(), List.of());
    receipt.bytes()[0] = 0;
    assertEquals('{', receipt.bytes()[0]);
  }

  @Test
  void fieldsStandByNameAndNumbersPlain() throws Exception {
    byte[] bytes =
        Canonical.bytes(Json.tree("{\"b\":1.50,\"a\":{\"d\":[],\"c\":null}, \"e\":1E3}"));
    assertEquals(
        "{\"a\":{\"c\":null,\"d\":[]},\"b\":1.50,\"e\":1000}",
        new String(bytes, StandardCharsets.UTF_8));
  }
}

package org.mashang.benchmarks.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashang.benchmarks.Benchmark;
import org.mashang.benchmarks.papers.CasePapers;
import org.mashang.benchmarks.papers.Finish;
import org.mashang.platform.json.Json;
import org.mashang.screening.fact.FactKey;

/** The full run is {@code infra/bench scans}. */
class ReadingTest {

  private static final CasePapers CASE = CasePapers.of(2);

  private static String run(Benchmark command, Path... files) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    String[] names = new String[files.length];
    for (int i = 0; i < files.length; i++) {
      names[i] = files[i].toString();
    }
    command.run(names, new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static Path paper(Path folder, String name) throws Exception {
    CasePapers.Paper paper =
        CASE.papers().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    return Files.write(folder.resolve(name + ".jpg"), CASE.file(paper, 0, Finish.CLEAN_150));
  }

  @Test
  void a_page_and_a_file_that_is_none_are_a_line_each(@TempDir Path folder) throws Exception {
    Path empty = Files.createFile(folder.resolve("empty.pdf"));
    Path text = Files.writeString(folder.resolve("text.jpg"), "no picture");
    String[] lines =
        run(new OcrCommand(), empty, paper(folder, "breath"), text, folder.resolve("gone.png"))
            .split("\n", -1);
    assertEquals("EMPTY", Json.tree(lines[0]).path("fault").textValue());
    assertTrue(Json.tree(lines[0]).path("page").isNull());
    JsonNode page = Json.tree(lines[1]);
    assertEquals(1, page.path("page").intValue());
    assertTrue(page.path("lines").size() > 8);
    assertEquals(8, page.path("lines").path(0).path("box").size());
    assertTrue(page.path("lines").toString().contains(CASE.said().get(FactKey.BREATH_ALCOHOL)));
    assertEquals("WRONG_TYPE", Json.tree(lines[2]).path("fault").textValue());
    assertEquals("BROKEN", Json.tree(lines[3]).path("fault").textValue());
  }

  @Test
  void a_screened_paper_tells_where_the_amount_stands(@TempDir Path folder) throws Exception {
    Path opinion = paper(folder, "opinion");
    Path notice = paper(folder, "notice");
    JsonNode line = Json.tree(run(new ScreenCommand(), opinion, notice));
    assertEquals(
        Double.parseDouble(CASE.said().get(FactKey.BLOOD_ALCOHOL)),
        line.path("bloodAlcohol").doubleValue());
    JsonNode mention = line.path("evidence").path(0);
    assertEquals("bloodAlcohol", mention.path("fact").textValue());
    assertTrue(
        List.of(opinion.toString(), notice.toString()).contains(mention.path("paper").textValue()));
    assertEquals(1, mention.path("page").intValue());
    assertEquals(8, mention.path("box").size());
    assertEquals(0, line.path("unread").size());
  }
}

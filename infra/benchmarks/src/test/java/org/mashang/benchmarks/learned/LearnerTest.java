package org.mashang.benchmarks.learned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashang.fraud.learned.Judgement;
import org.mashang.fraud.learned.Metrics;
import org.mashang.fraud.learned.Model;
import org.mashang.fraud.learned.ModelFile;
import org.mashang.fraud.learned.Origin;
import org.mashang.fraud.learned.PersonCounts;
import org.mashang.fraud.learned.PersonScore;

/** What is learned here and what is weighed there are the same. */
class LearnerTest {

  private static final List<String> FEATURES = List.of("TRANSFER_24H", "CALL_1H", "amount");
  private static final Origin ORIGIN =
      new Origin(
          "drawn at random",
          "0".repeat(64),
          700,
          300,
          LocalDate.of(2026, 7, 1),
          new Metrics(0.9, 0.8, 0.1));

  private static List<Examples.Row> rows(int count, long seed) {
    Random random = new Random(seed);
    List<Examples.Row> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boolean fraud = random.nextInt(3) == 0;
      List<Double> values =
          List.of(
              (double) random.nextInt(fraud ? 12 : 6),
              random.nextInt(10) == 0 ? Double.NaN : random.nextInt(fraud ? 9 : 4),
              Math.exp(random.nextGaussian() * 5) * (random.nextInt(4) == 0 ? -1 : 1));
      rows.add(new Examples.Row("u" + i, values, fraud));
    }
    return rows;
  }

  private static Model learned(Learner learner, List<Examples.Row> rows) {
    return learner.model(learner.regression(rows, 5), ORIGIN);
  }

  private static Judgement judge(Model model, Examples.Row row) {
    return model.judge(name -> row.values().get(FEATURES.indexOf(name)));
  }

  @Test
  void ourWeighingIsTribuosToABillionthAlsoAfterTheFile() {
    List<Examples.Row> rows = rows(700, 1);
    Learner learner = new Learner(Shapes.of(FEATURES, rows, 4));
    var tribuo = learner.regression(rows, 5);
    Model model = ModelFile.read(ModelFile.write(learner.model(tribuo, ORIGIN)));
    for (Examples.Row row : rows(2000, 2)) {
      assertEquals(
          learner.probability(tribuo, row), judge(model, row).probability(), 1e-9, row.id());
    }
  }

  @Test
  void contributionsAndTheBiasAreTheWholeJudgement() {
    List<Examples.Row> rows = rows(300, 3);
    Model model = learned(new Learner(Shapes.of(FEATURES, rows, 3)), rows);
    for (Examples.Row row : rows) {
      Judgement judged = judge(model, row);
      double logit =
          model.bias()
              + judged.contributions().stream().mapToDouble(Judgement.Contribution::amount).sum();
      assertEquals(judged.probability(), 1 / (1 + Math.exp(-logit)), 1e-12);
      assertEquals(FEATURES.size(), judged.contributions().size());
    }
  }

  @Test
  void aPersonsScoreIsTheModelWithNothingForWhatWasNotTold() {
    List<Examples.Row> rows = rows(300, 4);
    List<String> counted = List.of("TRANSFER_24H", "CALL_1H", "SMS_30D");
    Model model = learned(new Learner(Shapes.of(counted, rows, 3)), rows);
    PersonScore score = new PersonScore(model);
    Random random = new Random(5);
    for (int i = 0; i < 500; i++) {
      int[] counts = new int[PersonCounts.NAMES.size()];
      counted.forEach(name -> counts[PersonCounts.NAMES.indexOf(name)] = random.nextInt(30));
      double probability =
          model.judge(name -> counts[PersonCounts.NAMES.indexOf(name)]).probability();
      assertEquals(1000 * probability, score.thousandths(counts), 0.5 + 1e-9);
    }
    Model other = learned(new Learner(Shapes.of(FEATURES, rows, 3)), rows);
    assertThrows(IllegalArgumentException.class, () -> new PersonScore(other));
  }

  @Test
  void ranksWithTiesAreHalfRight() {
    assertEquals(1, Yardstick.auc(new double[] {0.1, 0.9}, new boolean[] {false, true}));
    assertEquals(0.5, Yardstick.auc(new double[] {0.3, 0.3}, new boolean[] {false, true}));
    assertEquals(
        0.75, Yardstick.auc(new double[] {1, 2, 3, 4}, new boolean[] {false, true, false, true}));
  }

  @Test
  void whatIsNoModelIsRefused() {
    for (String text : List.of("", "{}", "[]", "{\"version\":2,\"bias\":0,\"terms\":[]}")) {
      assertThrows(IllegalArgumentException.class, () -> ModelFile.read(text));
    }
  }

  @Test
  void withoutDataItSaysSoAndACitysOwnRowsAreLearnedFrom(@TempDir Path folder) throws Exception {
    assertTrue(said("--data=" + folder).startsWith("skipped: no data"));
    StringBuilder csv = new StringBuilder("id," + String.join(",", FEATURES) + ",label\n");
    for (Examples.Row row : rows(400, 5)) {
      csv.append(row.id());
      for (double value : row.values()) {
        csv.append(',').append(Double.isNaN(value) ? "" : Double.toString(value));
      }
      csv.append(',').append(row.fraud() ? 1 : 0).append('\n');
    }
    Path city = Files.writeString(folder.resolve("city.csv"), csv);
    Path out = folder.resolve("model.json");
    String said = said("--city-features=" + city, "--out=" + out);
    assertTrue(said.contains("regression with bends"), said);
    Model model = ModelFile.read(Files.readString(out));
    assertEquals(FEATURES.size(), model.terms().size());
    assertEquals(400, model.origin().learnedFrom() + model.origin().heldOut());
  }

  private static String said(String... arguments) throws Exception {
    var bytes = new ByteArrayOutputStream();
    new TrainCommand().run(arguments, new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8);
  }
}

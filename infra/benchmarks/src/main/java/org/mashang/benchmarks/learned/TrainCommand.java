package org.mashang.benchmarks.learned;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.mashang.benchmarks.Arguments;
import org.mashang.benchmarks.Benchmark;
import org.mashang.fraud.learned.Metrics;
import org.mashang.fraud.learned.Model;
import org.mashang.fraud.learned.ModelFile;
import org.mashang.fraud.learned.Origin;

/**
 * Learns a model and says how good it is: {@code --data=DIR} with a {@code users.csv}, or {@code
 * --city-features=FILE} with a city's own rows; {@code --of=TEXT} says in the model what they are;
 * {@code --out=FILE} for the model. {@code --trees=no} leaves out the comparison.
 */
public final class TrainCommand implements Benchmark {

  /** Held, or its level would be forgotten with it. */
  private static final Logger TRIBUO = Logger.getLogger("org.tribuo");

  private static final int BENDS = 4;
  private static final int EPOCHS = 20;

  @Override
  public String what() {
    return "learns a score: --data=DIR with users.csv, or --city-features=FILE; --of=TEXT --trees=no --out=FILE";
  }

  @Override
  public void run(String[] given, PrintStream out) throws Exception {
    TRIBUO.setLevel(Level.WARNING);
    Arguments arguments = Arguments.of(given);
    boolean yardstick = arguments.options().containsKey("data");
    Path file =
        yardstick
            ? Path.of(arguments.text("data", "")).resolve("users.csv")
            : Path.of(arguments.text("city-features", ""));
    if (!Files.isRegularFile(file)) {
      out.println("skipped: no data; name them by --data=DIR (users.csv) or --city-features=FILE");
      return;
    }
    Examples examples = Examples.read(file);
    List<Examples.Row> rows = examples.learned();
    List<Examples.Row> held = examples.heldOut();
    out.printf(
        "%d rows learned from, %d held out, %d features%n",
        rows.size(), held.size(), examples.features().size());
    out.printf("%-24s %8s %8s %8s%n", "", "AUC", "F1", "FPR");
    if (yardstick) {
      line(out, "yardstick", new Metrics(0.9405, 0.855, 0.041));
    }
    var plain = new Learner(Shapes.of(examples.features(), rows, 0));
    var straight = plain.regression(rows, EPOCHS);
    line(
        out,
        "regression, no bends",
        Yardstick.measure(held, row -> plain.probability(straight, row)));
    var learner = new Learner(Shapes.of(examples.features(), rows, BENDS));
    var regression = learner.regression(rows, EPOCHS);
    Metrics metrics = Yardstick.measure(held, row -> learner.probability(regression, row));
    line(out, "regression with bends", metrics);
    if (!arguments.text("trees", "").equals("no")) {
      var trees = plain.trees(rows);
      line(out, "boosted trees", Yardstick.measure(held, row -> plain.probability(trees, row)));
    }
    Model model =
        learner.model(
            regression,
            new Origin(
                arguments.text("of", String.valueOf(file.getFileName())),
                examples.sha256(),
                rows.size(),
                held.size(),
                LocalDate.now(Clock.systemUTC()),
                metrics));
    Path to = Path.of(arguments.text("out", "infra/benchmarks/target/model.json"));
    Files.writeString(to, ModelFile.write(model) + "\n");
    out.println("regression with bends is in " + to);
  }

  private static void line(PrintStream out, String name, Metrics metrics) {
    out.printf(
        "%-24s %8.4f %8.4f %8.4f%n",
        name, metrics.auc(), metrics.f1(), metrics.falsePositiveRate());
  }
}

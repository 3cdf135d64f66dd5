package org.mashang.benchmarks.fraud;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mashang.benchmarks.Arguments;
import org.mashang.fraud.fusion.LearnedScore;
import org.mashang.fraud.fusion.Score;
import org.mashang.fraud.learned.ModelFile;
import org.mashang.fraud.learned.PersonScore;

/** The score that a benchmark was asked for. */
final class Scores {

  private Scores() {}

  /** None; with {@code --score} the release's, with {@code --score=FILE} that of a file. */
  static Score of(Arguments arguments) throws IOException {
    String file = arguments.text("score", "");
    if (!file.isEmpty()) {
      return new LearnedScore(new PersonScore(ModelFile.read(Files.readString(Path.of(file)))));
    }
    return arguments.names().contains("--score") ? LearnedScore.ofRelease() : Score.NONE;
  }
}

package org.mashang.fraud.words;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mashang.fraud.signal.Typology;
import org.mashang.platform.json.DataFile;

/** What a caller may say (劝阻话术), by the kind of fraud. Suggestions: the caller decides. */
public final class CallerWords {

  private final String version;
  private final Map<Typology, Words> words;

  /**
   * What may be said about one kind.
   *
   * @param opening how to begin
   * @param questions what to ask, so that the person notices
   * @param truth what is true about this kind of fraud
   * @param steps what the person should do at once
   */
  public record Words(
      String version,
      String opening,
      List<String> questions,
      List<String> truth,
      List<String> steps) {

    public Words {
      questions = List.copyOf(questions);
      truth = List.copyOf(truth);
      steps = List.copyOf(steps);
    }
  }

  private CallerWords(String version, Map<Typology, Words> words) {
    this.version = version;
    this.words = words;
  }

  /**
   * Reads {@code zh-1.json} beside this class.
   *
   * @throws IllegalArgumentException if a kind of fraud has no words
   */
  public static CallerWords read() {
    JsonNode root = DataFile.read(CallerWords.class, "zh-1.json");
    String version = DataFile.text(root, "version");
    List<String> steps = texts(root, "steps");
    Map<Typology, Words> words = new EnumMap<>(Typology.class);
    for (Typology typology : Typology.values()) {
      JsonNode node = root.required("words").required(typology.name());
      words.put(
          typology,
          new Words(
              version,
              DataFile.text(node, "opening"),
              texts(node, "questions"),
              texts(node, "truth"),
              steps));
    }
    return new CallerWords(version, words);
  }

  public String version() {
    return version;
  }

  public Words of(Typology typology) {
    return Objects.requireNonNull(words.get(typology));
  }

  private static List<String> texts(JsonNode node, String field) {
    return DataFile.each(node, field, JsonNode::textValue);
  }
}

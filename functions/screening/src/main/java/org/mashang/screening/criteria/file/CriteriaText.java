package org.mashang.screening.criteria.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Fault;
import org.mashang.platform.json.Json;
import org.mashang.screening.criteria.CriteriaVersion;

/** Criteria as somebody wrote them: JSON text that may be wrong in many places. */
public final class CriteriaText {

  private CriteriaText() {}

  /**
   * What a text comes to.
   *
   * @param version null if there are faults
   * @param faults every one: where, which, and a Chinese sentence
   */
  public record Read(@Nullable CriteriaVersion version, List<Fault> faults) {

    public Read {
      faults = List.copyOf(faults);
    }
  }

  /** Reads and checks a text: form, facts, articles, and its own test cases. */
  public static Read read(String text) {
    try {
      return read(Json.tree(text), true);
    } catch (JsonProcessingException e) {
      return new Read(null, List.of(new Fault("", "NO_JSON", "不是正确的JSON文本")));
    }
  }

  /**
   * @param tried whether its test cases are run; those of a release were run when it was made
   */
  static Read read(JsonNode tree, boolean tried) {
    List<Fault> faults = new ArrayList<>();
    CriteriaVersion version = new VersionReader(tried).read(new Cursor(tree, "", faults), tree);
    if (tried && version != null && faults.isEmpty() && version.national()) {
      faults.addAll(OutcomeCases.failing(version));
    }
    return new Read(faults.isEmpty() ? version : null, faults);
  }
}

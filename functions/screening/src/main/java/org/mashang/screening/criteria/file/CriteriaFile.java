package org.mashang.screening.criteria.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.mashang.platform.json.DataFile;
import org.mashang.screening.criteria.Criteria;
import org.mashang.screening.criteria.CriteriaVersion;

/** Reads the versions that come with a release: {@code CN-2023-187-1.json} beside this class. */
public final class CriteriaFile {

  /** The version of the country in this release. */
  public static final String NATIONAL = "CN-2023-187/1";

  /** The version of Quzhou in this release: a demonstration of what a city may add. */
  public static final String QUZHOU = "330800-DEMO/1";

  private CriteriaFile() {}

  /**
   * One version.
   *
   * @throws IllegalArgumentException if the jar holds no file for it
   * @throws IllegalStateException if the file has faults, which a test would have told
   */
  public static CriteriaVersion read(String id) {
    CriteriaText.Read read = CriteriaText.read(tree(id), false);
    CriteriaVersion version = read.version();
    if (version == null) {
      throw new IllegalStateException("criteria " + id + ": " + read.faults());
    }
    return version;
  }

  /**
   * The JSON text of one version.
   *
   * @throws IllegalArgumentException if the jar holds no file for it
   */
  public static String text(String id) {
    return tree(id).toString();
  }

  private static JsonNode tree(String id) {
    return DataFile.read(CriteriaFile.class, id.replace('/', '-') + ".json");
  }

  /** The country's criteria alone. */
  public static Criteria national() {
    return new Criteria(read(NATIONAL), List.of());
  }

  /** The country's criteria, and those of Quzhou beside them. */
  public static Criteria quzhou() {
    return new Criteria(read(NATIONAL), List.of(read(QUZHOU)));
  }
}

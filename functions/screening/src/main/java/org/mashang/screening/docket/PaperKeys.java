package org.mashang.screening.docket;

import java.util.Optional;
import org.mashang.platform.reading.PageFiles;

/**
 * Where the files of a case lie in the bucket: the papers as they came, what was read of them page
 * by page, and the receipts of screenings, each under its own hash.
 */
public record PaperKeys(String caseId, String paper) {

  private static final String PAPERS = "papers/";

  /** The most bytes of one paper: a whole file of a case, scanned. */
  public static final long MOST_BYTES = 100L * 1024 * 1024;

  /** The paper as it came. */
  public String file() {
    return PAPERS + caseId + "/" + paper;
  }

  /** Under which its pages lie, ending in a slash. */
  public String output() {
    return PageFiles.PREFIX + caseId + "/" + paper + "/";
  }

  /** The receipt with a hash. */
  public static String receipt(String sha256) {
    return "receipts/" + sha256 + ".json";
  }

  /** By what the reading of a paper is known to those who read. */
  public String job() {
    return caseId + "." + paper;
  }

  /** The paper of a job. */
  public static Optional<PaperKeys> ofJob(String job) {
    String[] parts = job.split("\\.", -1);
    return parts.length == 2 ? Optional.of(new PaperKeys(parts[0], parts[1])) : Optional.empty();
  }

  /** The paper whose file lies at a key. */
  public static Optional<PaperKeys> ofFile(String key) {
    String[] parts = key.split("/", -1);
    return parts.length == 3 && key.startsWith(PAPERS)
        ? Optional.of(new PaperKeys(parts[1], parts[2]))
        : Optional.empty();
  }
}

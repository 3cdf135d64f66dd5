package org.mashang.notarization.proceeding;

import org.jspecify.annotations.Nullable;

/**
 * A paper of the matter's list that is there or promised.
 *
 * @param fileId the upload; null if it was seen otherwise or is only promised
 */
public record PaperOnFile(String paper, State state, @Nullable String fileId) {

  /** How it stands. */
  public enum State {
    HANDED("已提交"),
    SEEN("已核对原件"),
    PROMISED("承诺后补"),
    BROUGHT("已补交，待核验"),
    KEPT("承诺已履行"),
    BROKEN("承诺未履行或者不实");

    private final String label;

    State(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}

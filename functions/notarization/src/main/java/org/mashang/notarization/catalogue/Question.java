package org.mashang.notarization.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a matter asks the applicant.
 *
 * @param id also the gap of the certificate its answer fills
 * @param translated whether a certificate for abroad needs the answer in English too, in the gap
 *     {@link #idEn()}
 * @param options of a choice; empty otherwise
 * @param hint said under the field; null: none
 * @param when only then is it asked; null: always
 * @param max characters of the answer at most
 */
public record Question(
    String id,
    String label,
    Kind kind,
    boolean required,
    boolean translated,
    List<Choice> options,
    @Nullable String hint,
    @Nullable When when,
    int max) {

  /** How it is answered. */
  public enum Kind {
    TEXT,
    LONGTEXT,
    /** ISO 8601, for example 2026-03-02. */
    DATE,
    NUMBER,
    /** The value of one of the options. */
    CHOICE,
    /** A division code of six digits. */
    DIVISION
  }

  /**
   * @param value as stored
   * @param label as read, and as it stands in the certificate
   * @param labelEn as it stands in the English certificate
   */
  public record Choice(String value, String label, String labelEn) {}

  public Question {
    options = List.copyOf(options);
  }

  /** The gap of the English text. */
  public String idEn() {
    return translated ? id + "En" : id;
  }

  /** Whether the certificate must do without an answer sometimes. */
  public boolean mayBeEmpty() {
    return !required || when != null;
  }
}

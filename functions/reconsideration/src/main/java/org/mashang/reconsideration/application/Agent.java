package org.mashang.reconsideration.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Personal;
import org.mashang.casework.identifier.IdType;

/**
 * Somebody who acts for the applicant (委托代理人, 17), with a written mandate that names matter, powers
 * and term.
 *
 * @param scope what the agent may do
 * @param until last day of the mandate; null if the mandate runs to the end of the proceeding
 * @param mandateFileId the uploaded mandate (授权委托书); null only if it was handed over on paper
 */
public record Agent(
    Personal name,
    IdType idType,
    Personal idNumber,
    Personal phone,
    Profession profession,
    String scope,
    @Nullable LocalDate until,
    @Nullable String mandateFileId) {

  /** What an agent is (17(1)). */
  public enum Profession {
    LAWYER("律师"),
    LEGAL_WORKER("基层法律服务工作者"),
    OTHER("其他代理人");

    private final String label;

    Profession(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}

package org.mashang.fraud.alert;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mashang.fraud.signal.Typology;
import org.mashang.fraud.subject.Subject;

/**
 * What the rules raise about one subject: the reason for a warning, not the warning itself.
 *
 * @param id 22 characters; the same for the same subject, batch and reasons, so a repeated batch
 *     raises nothing twice
 * @param subject whom or what
 * @param level how urgent
 * @param typology what kind of fraud it looks like
 * @param at time of the latest signal behind it
 * @param score points of all reasons, 0 to 1000
 * @param reasons why, the weightiest first; never empty
 * @param signals what it rests on, latest first
 * @param stake fen that may be lost: transfers held or tried and not done
 * @param division district that the latest signals name; null if none does
 * @param sealed the subject's number or account, encrypted; opened only by a named officer, on
 *     record
 * @param shadow ids of rules in shadow mode that would have raised one as well; counted, never
 *     acted upon
 */
public record Alert(
    String id,
    Subject subject,
    Level level,
    Typology typology,
    Instant at,
    int score,
    List<Reason> reasons,
    List<Evidence> signals,
    long stake,
    @Nullable String division,
    String sealed,
    Set<String> shadow) {

  public Alert {
    reasons = List.copyOf(reasons);
    signals = List.copyOf(signals);
    shadow = Set.copyOf(shadow);
  }
}

package org.mashang.fraud.docket;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mashang.fraud.alert.Level;
import org.mashang.fraud.signal.Typology;
import org.mashang.fraud.subject.Subject;
import org.mashang.fraud.term.FalseReason;
import org.mashang.fraud.term.Result;
import org.mashang.fraud.term.Stage;
import org.mashang.fraud.term.TimerCode;

/**
 * What a list shows of a warning; kept with the index, so that a list reads nothing else. Nothing
 * of the person is in it.
 *
 * @param subject the beginning of the pseudonym, to tell one from another
 * @param organ who is called or has it; null while nobody is
 * @param headline the weightiest reason
 * @param dueCode what is due first; null if nothing is
 * @param unseen when the next thing is due whose end is not on record; null if nothing is
 */
public record WarningSummary(
    Level level,
    Typology typology,
    Subject.Kind kind,
    String subject,
    @Nullable String division,
    @Nullable String organ,
    @Nullable String organName,
    @Nullable String handler,
    Stage stage,
    Instant raisedAt,
    long stake,
    String headline,
    @Nullable TimerCode dueCode,
    @Nullable Instant dueAt,
    @Nullable Instant unseen,
    Reckoned reckoned) {

  /**
   * What figures are made of.
   *
   * @param rules the rules behind it, the weightiest first
   * @param shadow rules on trial that would have raised it as well
   * @param answeredAt when first somebody answered; null until then
   * @param result null until it has an outcome
   * @param saved fen that were not lost, by proofs that stand
   */
  public record Reckoned(
      List<String> rules,
      Set<String> shadow,
      @Nullable Instant answeredAt,
      @Nullable Result result,
      @Nullable FalseReason falseReason,
      long saved,
      long stopped,
      long returned) {

    public Reckoned {
      rules = List.copyOf(rules);
      shadow = Set.copyOf(shadow);
    }
  }
}

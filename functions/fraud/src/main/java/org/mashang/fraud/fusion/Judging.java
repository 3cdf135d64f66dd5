package org.mashang.fraud.fusion;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.mashang.casework.time.Shanghai;
import org.mashang.fraud.alert.Alert;
import org.mashang.fraud.alert.Level;
import org.mashang.fraud.alert.Reason;
import org.mashang.fraud.rule.Evaluation;
import org.mashang.fraud.rule.Rule;
import org.mashang.fraud.rule.RuleBook;
import org.mashang.fraud.subject.Subject;
import org.mashang.fraud.watch.Watched;

/** Asks the rules of a state, and words an alert if they say something new. */
final class Judging {

  private static final int ID_BYTES = 16;
  private static final int MOST_BOOKS = 50;

  private final Score score;
  private final Sealer sealer;

  /** Rules in force by book, as the object it is, and day; it begins anew before it is large. */
  private final Map<RuleBook, Map<LocalDate, Map<Subject.Kind, List<Rule>>>> inForce =
      Collections.synchronizedMap(new IdentityHashMap<>());

  Judging(Score score, Sealer sealer) {
    this.score = score;
    this.sealer = sealer;
  }

  /**
   * What becomes of a state.
   *
   * @param plain what the subject is called in truth
   */
  States.Change judge(RuleBook book, Watched now, States.Kept before, String plain) {
    Instant latest = Instant.ofEpochSecond(now.latest());
    List<Rule> rules = rules(book, Shanghai.day(latest), now.subject().kind());
    Evaluation said = Evaluation.of(book, rules, now, score.of(now));
    Level level = said.level();
    if (level == null || !News.isNews(now, said)) {
      return new States.Change(now, before.version(), null);
    }
    Alert alert =
        new Alert(
            id(now, said, level),
            now.subject(),
            level,
            said.typology(),
            latest,
            said.points(),
            said.reasons(),
            said.evidence(),
            said.stake(),
            now.division(),
            sealer.seal(now.subject(), plain),
            said.shadow());
    return new States.Change(now.telling(News.told(now, said, level)), before.version(), alert);
  }

  private List<Rule> rules(RuleBook book, LocalDate day, Subject.Kind kind) {
    if (inForce.size() > MOST_BOOKS) {
      inForce.clear();
    }
    return Objects.requireNonNull(
        inForce
            .computeIfAbsent(book, of -> new ConcurrentHashMap<>())
            .computeIfAbsent(day, book::of)
            .get(kind),
        "rules of every kind of subject");
  }

  /** The same for the same subject, time and reasons. */
  private static String id(Watched now, Evaluation said, Level level) {
    TreeSet<String> rules = new TreeSet<>();
    said.reasons().stream().map(Reason::rule).forEach(rules::add);
    String text = now.subject().id() + '\n' + level + '\n' + now.latest() + '\n' + rules;
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, ID_BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

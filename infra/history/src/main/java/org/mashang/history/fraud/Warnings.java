package org.mashang.history.fraud;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.mashang.casework.Actor;
import org.mashang.fraud.alert.Alert;
import org.mashang.fraud.alert.Evidence;
import org.mashang.fraud.alert.Reason;
import org.mashang.fraud.docket.WarningKeys;
import org.mashang.fraud.proceeding.Command;
import org.mashang.fraud.proceeding.Warning;
import org.mashang.fraud.signal.Typology;
import org.mashang.fraud.subject.Subject;
import org.mashang.history.story.Diary;
import org.mashang.history.story.Story;
import org.mashang.history.story.Year;
import org.mashang.local.demo.Dice;
import org.mashang.local.demo.Numbers;
import org.mashang.platform.keys.DataKeys;
import org.mashang.platform.keys.KeyedHash;
import org.mashang.platform.keys.SealedText;

/** The stories of the city's warnings. */
public final class Warnings {

  private static final String BOOK = "CN-FRAUD/1";
  private static final int KEY = 22;
  private static final int MOST = 1_000;

  /** One open warning in so many is left lying. */
  private static final int FORGOTTEN = 12;

  private final String city;
  private final KeyedHash hash;
  private final WarningKeys keys;
  private final SealedText sealed;

  public Warnings(String city, KeyedHash hash, DataKeys data) {
    this.city = city;
    this.hash = hash;
    this.keys = new WarningKeys(hash);
    this.sealed = new SealedText(data);
  }

  /** The stories of a year as far as they have come. */
  public List<Story<Warning, Command>> stories(Year year) {
    return Alarm.of(year).stream().map(alarm -> story(alarm, year)).toList();
  }

  private Story<Warning, Command> story(Alarm alarm, Year year) {
    String key = "warning/" + alarm.number();
    Dice dice = Dice.of("history/" + key);
    Instant raised = alarm.at().plusSeconds(dice.between(2, 20));
    Alert alert = alert(alarm, dice, key);
    Diary<Warning, Command> diary = new Diary<>(raised, dice);
    String kind = new Dissuasion(diary, dice, alarm).run();
    Story<Warning, Command> whole =
        new Story<>(key, kind, key, opening(raised, alert), diary.moves());
    Story<Warning, Command> now = whole.until(year.end());
    boolean open = now.moves().size() < whole.moves().size();
    return open && dice.onceIn(FORGOTTEN) ? now.first(dice.below(2)) : now;
  }

  private Story.Opening<Command> opening(Instant raised, Alert alert) {
    return new Story.Opening<>(
        raised,
        Actor.SYSTEM,
        "raise",
        commandId -> keys.warningId(alert.subject(), alert.id()),
        caseId -> new Command.Raise(caseId, keys.reference(caseId), alert, null));
  }

  private Alert alert(Alarm alarm, Dice dice, String key) {
    Subject subject = new Subject(Subject.Kind.PERSON, city, named("history-subject", key));
    Sign sign = alarm.typology() == Typology.UNKNOWN ? Sign.ALL.get(0) : Sign.of(alarm.typology());
    List<Reason> reasons =
        sign.rules().stream()
            .limit(alarm.signs())
            .map(rule -> new Reason(rule.id(), BOOK, rule.sentence(), rule.points()))
            .toList();
    List<Evidence> signals =
        sign.rules().stream()
            .limit(reasons.size())
            .map(
                rule ->
                    new Evidence(
                        rule.signal(),
                        alarm.at().minus(Duration.ofMinutes(dice.below(90))),
                        "history",
                        named("history-signal", key, rule.id()),
                        alarm.stake()))
            .toList();
    int score = 200 * alarm.signs() + dice.below(150);
    return new Alert(
        named("history-alert", key),
        subject,
        alarm.level(),
        alarm.typology(),
        alarm.at(),
        Math.min(MOST, score),
        reasons,
        signals,
        alarm.stake(),
        alarm.division(),
        sealed.seal(subject.id(), Numbers.phone(dice)),
        Set.of());
  }

  private String named(String purpose, String... parts) {
    return hash.text(purpose, parts).substring(0, KEY);
  }
}

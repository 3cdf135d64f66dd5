package org.mashang.history.screening;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.mashang.casework.Personal;
import org.mashang.history.story.Crew;
import org.mashang.history.story.Diary;
import org.mashang.history.story.Hours;
import org.mashang.history.story.Story;
import org.mashang.history.story.Year;
import org.mashang.local.demo.Dice;
import org.mashang.local.demo.Numbers;
import org.mashang.local.demo.People;
import org.mashang.platform.keys.KeyedHash;
import org.mashang.screening.docket.DossierKeys;
import org.mashang.screening.proceeding.Command;
import org.mashang.screening.proceeding.Dossier;
import org.mashang.screening.proceeding.Police;
import org.mashang.screening.proceeding.Suspect;
import org.mashang.screening.term.Referral;

/** The stories of the city's cases of drink driving. */
public final class Dossiers {

  /** The months before the procuratorates were used to it. */
  private static final int SLOW_MONTHS = 5;

  /** One open case in so many is left lying. */
  private static final int FORGOTTEN = 3;

  private final KeyedHash hash;
  private final DossierKeys keys;

  public Dossiers(KeyedHash hash) {
    this.hash = hash;
    this.keys = new DossierKeys(hash);
  }

  /** The stories of a year as far as they have come. */
  public List<Story<Dossier, Command>> stories(Year year) {
    LocalDate used = year.first().plusMonths(SLOW_MONTHS);
    boolean whole = year.days() > 300;
    return Drive.of(year).stream()
        .map(drive -> story(drive, year, whole && drive.received().isBefore(used)))
        .toList();
  }

  private Story<Dossier, Command> story(Drive drive, Year year, boolean slow) {
    String key = "drive/" + drive.number();
    Dice dice = Dice.of("history/" + key);
    Instant opened = Hours.on(drive.received(), dice);
    Diary<Dossier, Command> diary = new Diary<>(opened, dice);
    String kind = new Review(diary, dice, drive, hash, slow).run();
    Story<Dossier, Command> whole =
        new Story<>(key, kind, key, opening(drive, opened, dice), diary.moves());
    Story<Dossier, Command> now = whole.until(year.end());
    boolean open = now.moves().size() < whole.moves().size();
    // what is left lying has at least been read
    return open && dice.onceIn(FORGOTTEN) ? now.first(dice.between(4, 7)) : now;
  }

  private Story.Opening<Command> opening(Drive drive, Instant opened, Dice dice) {
    LocalDate filed = drive.filed(dice);
    String number =
        (drive.organ().startsWith("330802") ? "柯公（交）立字〔" : "衢江公（交）立字〔")
            + filed.getYear()
            + "〕演示"
            + drive.number()
            + "号";
    String unit = drive.organ().startsWith("330802") ? "衢州市公安局柯城分局交通警察大队" : "衢州市公安局衢江分局交通警察大队";
    Suspect suspect =
        new Suspect(
            1, Personal.name(People.name(dice)), Personal.idNumber(Numbers.citizenId(dice, filed)));
    return new Story.Opening<>(
        opened,
        Crew.of("assistant-" + drive.organ()),
        "open",
        commandId -> keys.caseId(drive.organ(), number),
        caseId ->
            new Command.Open(
                caseId,
                new Police(unit, number),
                drive.organ(),
                Referral.TRANSFERRED,
                filed,
                drive.received(),
                false,
                List.of(suspect)));
  }
}

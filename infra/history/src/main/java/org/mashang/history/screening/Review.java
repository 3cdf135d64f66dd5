package org.mashang.history.screening;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.mashang.casework.Actor;
import org.mashang.casework.time.Shanghai;
import org.mashang.history.story.Crew;
import org.mashang.history.story.Diary;
import org.mashang.history.story.Move;
import org.mashang.local.demo.Dice;
import org.mashang.platform.keys.KeyedHash;
import org.mashang.screening.criteria.Outcome;
import org.mashang.screening.criteria.receipt.Source;
import org.mashang.screening.fact.FactKey;
import org.mashang.screening.proceeding.Command;
import org.mashang.screening.proceeding.Dossier;
import org.mashang.screening.proceeding.Duty;
import org.mashang.screening.proceeding.Opinion;
import org.mashang.screening.term.HeardParty;
import org.mashang.screening.term.OpinionKind;

/** What becomes of a case of drink driving. */
final class Review {

  /** The one paper: the police's file, as one PDF. */
  static final String CASE_FILE = "paper-1";

  private static final long BYTES = 1_800_000;

  private final Diary<Dossier, Command> diary;
  private final Dice dice;
  private final Drive drive;
  private final KeyedHash hash;
  private final Actor assistant;
  private final Actor prosecutor;
  private final Actor chief;
  private final boolean slow;

  /**
   * @param slow whether the procuratorate works as it did before
   */
  Review(Diary<Dossier, Command> diary, Dice dice, Drive drive, KeyedHash hash, boolean slow) {
    this.diary = diary;
    this.dice = dice;
    this.drive = drive;
    this.hash = hash;
    this.slow = slow;
    this.assistant = Crew.of("assistant-" + drive.organ());
    this.prosecutor = Crew.of("prosecutor-" + drive.organ() + "-" + dice.between(1, 2));
    this.chief = Crew.of("chief-" + drive.organ());
  }

  /** Lets it go its way; says which. */
  String run() {
    papers();
    wait(0, 1, 1, 3);
    does("take", Command.Take::new);
    wait(0, 0, 0, 1);
    LocalDate questioned = today();
    does("recordQuestioning", () -> new Command.RecordQuestioning(questioned, "如实供述。"));
    diary.soon(10, 80);
    LocalDate heard = today();
    does("recordHearing", () -> new Command.RecordHearing(HeardParty.DUTY_LAWYER, heard, "没有异议。"));
    if (drive.kind() == Drive.Kind.HIGH && !dice.onceIn(3)) {
      diary.soon(3, 20);
      does("applyFastTrack", () -> new Command.ApplyFastTrack(true, true, true, true));
    }
    if (drive.kind() == Drive.Kind.SLIGHT || drive.kind() == Drive.Kind.DOUBTFUL) {
      correct();
    }
    wait(0, 1, 2, 4);
    return weighed();
  }

  private LocalDate today() {
    return Shanghai.day(diary.now());
  }

  private void does(String type, Supplier<Command> command) {
    diary.does(prosecutor, type, command);
  }

  /** Before the introduction everything takes longer. */
  private void wait(int low, int high, int lowBefore, int highBefore) {
    diary.workdays(slow ? lowBefore : low, slow ? highBefore : high);
  }

  private void papers() {
    diary.seconds(120, 900);
    diary.does(
        assistant,
        "announcePaper",
        () ->
            new Command.AnnouncePaper(
                CASE_FILE, "案卷材料", "BLOOD_OPINION", "application/pdf", BYTES));
    diary.seconds(10, 60);
    String sha256 = HexFormat.of().formatHex(hash.bytes("history-file", key()));
    diary.does(Actor.SYSTEM, "recordArrival", () -> new Command.RecordArrival(CASE_FILE, sha256));
    diary.seconds(40, 170);
    diary.does(
        Actor.SYSTEM, "recordReading", () -> new Command.RecordReading(CASE_FILE, 12, List.of()));
    diary.seconds(3, 25);
    Source source = new Source(CASE_FILE, "BLOOD_OPINION", sha256, List.of(sha256));
    diary.does(
        Actor.SYSTEM,
        "screen",
        on -> new Command.Screen(drive.facts(), Map.of(), List.of(source), on.digest()));
  }

  private String key() {
    return "drive/" + drive.number();
  }

  /** What only a person can say, and what the machine read wrong. */
  private void correct() {
    diary.soon(4, 30);
    if (drive.kind() == Drive.Kind.DOUBTFUL) {
      String value = drive.tenths() / 10 + "." + drive.tenths() % 10;
      does("correctFact", () -> new Command.CorrectFact(FactKey.BLOOD_ALCOHOL, value, "核对鉴定意见原件。"));
      diary.soon(2, 15);
    }
    does(
        "correctFact",
        () -> new Command.CorrectFact(FactKey.OTHER_AGGRAVATION, "NO", "审查全案，没有其他从重处理的情形。"));
  }

  private String weighed() {
    boolean against = dice.onceIn(9);
    boolean slight = drive.kind() == Drive.Kind.SLIGHT || drive.kind() == Drive.Kind.DOUBTFUL;
    if (slight != against) {
      return dice.below(10) < 7 ? withdrawn() : notProsecuted();
    }
    return prosecuted();
  }

  private void opine(OpinionKind kind) {
    does(
        "giveOpinion",
        on -> {
          Outcome found = Objects.requireNonNull(on.latest()).judged().outcome();
          return new Command.GiveOpinion(
              kind,
              kind.goesWith(found),
              kind.needsApproval() ? true : null,
              kind.goesWith(found) ? "同意筛查结果。" : "结合全案情节，不同意筛查结果。");
        });
  }

  private void does(String type, Function<Dossier, Command> command) {
    diary.does(prosecutor, type, command);
  }

  private String withdrawn() {
    opine(OpinionKind.SUGGEST_WITHDRAWAL);
    wait(0, 1, 1, 2);
    LocalDate day = today();
    diary.does(
        assistant, "recordWithdrawal", () -> new Command.RecordWithdrawal(day, "公安机关采纳建议，撤回案件。"));
    end();
    return "withdrawn";
  }

  private String notProsecuted() {
    opine(OpinionKind.PROPOSE_NON_PROSECUTION_177_2);
    wait(0, 1, 1, 2);
    diary.does(
        chief,
        "approve",
        on -> {
          Opinion opinion = on.opinion();
          if (opinion == null || opinion.by().id().equals(chief.id())) {
            throw new Move.Nothing();
          }
          return new Command.Approve("同意");
        });
    diary.soon(10, 60);
    decide("不诉");
    end();
    return "not prosecuted";
  }

  private String prosecuted() {
    opine(OpinionKind.PROPOSE_PROSECUTION);
    wait(0, 1, 0, 2);
    decide("诉");
    end();
    return "prosecuted";
  }

  private void decide(String word) {
    LocalDate day = today();
    String document = "演示检刑" + word + "〔" + day.getYear() + "〕" + drive.number() + "号";
    does("recordDecision", () -> new Command.RecordDecision(day, document));
  }

  /** Everything that is left to be done, one after the other; then the case is closed. */
  private void end() {
    for (int i = 0; i < 6; i++) {
      diary.soon(4, 25);
      LocalDate day = today();
      diary.does(
          assistant,
          "completeDuty",
          on -> {
            Duty open =
                on.duties().stream().filter(Duty::open).findFirst().orElseThrow(Move.Nothing::new);
            return new Command.CompleteDuty(open.kind(), day, "已经落实。");
          });
    }
    diary.soon(3, 20);
    diary.does(assistant, "close", () -> new Command.Close(""));
  }
}

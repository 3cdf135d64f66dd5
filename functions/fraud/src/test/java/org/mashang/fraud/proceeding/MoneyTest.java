package org.mashang.fraud.proceeding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashang.casework.Actor;
import org.mashang.fraud.term.FalseReason;
import org.mashang.fraud.term.Proof;
import org.mashang.fraud.term.Result;
import org.mashang.fraud.term.StopAnswer;
import org.mashang.fraud.term.StopBody;

/** Money: we ask and record, they decide; what counts has its proof. */
class MoneyTest {

  private static Command stop(StopBody to, String amount) {
    return new Command.RequestStop(to, amount, "正在转账");
  }

  private static Command answer(String request, StopAnswer how, String amount) {
    return new Command.AnswerStop(request, how, amount, "止付〔2026〕1号", "");
  }

  private static Command count(String amount, Proof proof, String id) {
    return new Command.CountAvoided(amount, proof, id);
  }

  @Test
  void policeAskAndWhoeverIsAskedAnswers() {
    Trial trial = Trial.handled();
    trial.refuses(Trial.BANK, stop(StopBody.BANK, "100"), "NOT_YOURS_TO_DO");
    trial.refuses(Actor.SYSTEM, stop(StopBody.BANK, "100"), "NOT_YOURS_TO_DO");
    trial.refuses(Trial.FANG, answer("1", StopAnswer.STOPPED, "100"), "NOTHING_ASKED");
    trial.does(Trial.FANG, stop(StopBody.POLICE_CENTRE, "5,000"));
    trial.refuses(Trial.BANK, answer("1", StopAnswer.STOPPED, "5000"), "NOTHING_ASKED");
    trial.does(Trial.FANG, stop(StopBody.BANK, "5000.5"));
    trial.does(Trial.BANK, answer("2", StopAnswer.PARTLY, "3000"));
    assertEquals(300_000, trial.state().stoppedFen());
    trial.does(Trial.FANG, answer("1", StopAnswer.TOO_LATE, null));
    assertEquals(300_000, trial.state().stoppedFen());
    trial.refuses(Trial.FANG, answer("1", StopAnswer.TOO_LATE, null), "NOTHING_ASKED");
  }

  @Test
  void anAnswerSaysWhatItsAmountSays() {
    Trial trial = Trial.handled().does(Trial.FANG, stop(StopBody.BANK, "5000"));
    trial.refuses(Trial.FANG, answer("1", StopAnswer.STOPPED, "6000"), "TOO_MUCH");
    trial.refuses(Trial.FANG, answer("1", StopAnswer.STOPPED, "4000"), "NOT_THE_AMOUNT");
    trial.refuses(Trial.FANG, answer("1", StopAnswer.PARTLY, "5000"), "NOT_THE_AMOUNT");
    trial.refuses(Trial.FANG, answer("1", StopAnswer.PARTLY, null), "NOT_AN_AMOUNT");
    trial.refuses(Trial.FANG, answer("1", StopAnswer.REFUSED, "1"), "NOT_ASKED");
    trial.does(Trial.FANG, answer("1", StopAnswer.STOPPED, "5000"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "0", "0.00", "1.234", "一百", "1e9", "9999999999999", "."})
  void whatIsNoAmountIsNone(String amount) {
    Trial.handled().refuses(Trial.FANG, stop(StopBody.BANK, amount), "NOT_AN_AMOUNT");
  }

  @Test
  void anAmountCountsOnceByItsProofHoweverItIsTyped() {
    Trial trial = Trial.handled();
    trial.does(Trial.FANG, count("1200.50", Proof.PERSON_STATEMENT, "QR-2026-1"));
    assertEquals(120_050, trial.state().savedFen());
    trial.refuses(Trial.FANG, count("1", Proof.PERSON_STATEMENT, " qr 2026－1"), "ALREADY_COUNTED");
    trial.refuses(Trial.FANG, count("1", Proof.BLOCKED_TRANSFER, "QR-2026-1"), "ALREADY_COUNTED");
    trial.refuses(Trial.FANG, count("1", Proof.PERSON_STATEMENT, "--"), "NOT_A_NUMBER");
    trial.refuses(Trial.FANG, count("1", Proof.PERSON_STATEMENT, ""), "MISSING");
    trial.refuses(Trial.FANG, count("1", null, "QR-2026-2"), "MISSING");
    trial.refuses(Trial.BANK, count("1", Proof.PERSON_STATEMENT, "QR-2026-2"), "NOT_YOURS_TO_DO");
  }

  @Test
  void aProofCarriesNoMoreThanItSays() {
    Trial trial = Trial.handled();
    // the transfer of the alert is of 5,000 yuan
    trial.refuses(Trial.FANG, count("5000.01", Proof.BLOCKED_TRANSFER, "T-a1"), "TOO_MUCH");
    trial.does(Trial.FANG, count("5000", Proof.BLOCKED_TRANSFER, "T-a1"));
    trial.refuses(Trial.FANG, count("1", Proof.BANK_ANSWER, "止付〔2026〕1号"), "NO_SUCH_ANSWER");
    trial.does(Trial.FANG, stop(StopBody.BANK, "3000"));
    trial.does(Trial.BANK, answer("1", StopAnswer.STOPPED, "3000"));
    trial.refuses(Trial.FANG, count("3001", Proof.BANK_ANSWER, "止付〔2026〕1号"), "TOO_MUCH");
    trial.does(Trial.FANG, count("3000", Proof.BANK_ANSWER, "止付〔2026〕1号"));
    assertEquals(800_000, trial.state().savedFen());
  }

  @Test
  void whatIsLostAfterAllIsTakenBackAndItsProofIsUsedUp() {
    Trial trial = Trial.handled();
    Command reverse = new Command.ReverseAvoided("1", "三天后又转走");
    trial.refuses(Trial.FANG, reverse, "NOTHING_COUNTED");
    trial.does(Trial.FANG, count("100", Proof.PERSON_STATEMENT, "1"));
    trial.does(Trial.FANG, count("50", Proof.PERSON_STATEMENT, "2"));
    trial.does(Trial.FANG, reverse);
    assertEquals(5_000, trial.state().savedFen());
    trial.refuses(Trial.FANG, reverse, "NOT_AN_OPTION");
    trial.refuses(Trial.FANG, count("100", Proof.PERSON_STATEMENT, "1"), "ALREADY_COUNTED");
  }

  @Test
  void moneyThatLeavesAfterTheEndIsTakenBackAsWell() {
    Trial trial = Trial.handled().speaks(Result.FALSE_ALARM);
    trial.does(Trial.FANG, count("100", Proof.PERSON_STATEMENT, "1"));
    trial.does(Trial.FANG, new Command.Conclude(Result.FALSE_ALARM, FalseReason.KNOWN_PAYEE, ""));
    trial.does(Trial.FANG, new Command.ReverseAvoided("1", "后来转走"));
    assertEquals(0, trial.state().savedFen());
  }

  @Test
  void moneyComesBackOncePerPaper() {
    Trial trial = Trial.handled();
    LocalDate day = LocalDate.of(2026, 9, 15);
    trial.does(Trial.FANG, new Command.RecordReturn("200", "返还1号", day));
    trial.refuses(Trial.FANG, new Command.RecordReturn("200", "返还 1号", day), "ALREADY_RECORDED");
    trial.refuses(Trial.FANG, new Command.RecordReturn("200", "返还2号", day.plusDays(1)), "TOO_LATE");
    assertEquals(20_000, trial.state().returnedFen());
  }
}

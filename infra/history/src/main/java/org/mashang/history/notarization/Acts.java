package org.mashang.history.notarization;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mashang.casework.Actor;
import org.mashang.casework.rule.Action;
import org.mashang.casework.rule.Field;
import org.mashang.casework.time.Shanghai;
import org.mashang.history.story.Crew;
import org.mashang.history.story.Diary;
import org.mashang.history.story.Move;
import org.mashang.history.story.Story;
import org.mashang.local.demo.Dice;
import org.mashang.notarization.catalogue.Paper;
import org.mashang.notarization.docket.CheckCodes;
import org.mashang.notarization.proceeding.CertificateNumber;
import org.mashang.notarization.proceeding.Command;
import org.mashang.notarization.proceeding.Notarisation;
import org.mashang.notarization.proceeding.Order;
import org.mashang.notarization.proceeding.PaperList;
import org.mashang.notarization.term.DeliveryMeans;
import org.mashang.notarization.term.IdentityMeans;
import org.mashang.notarization.term.PaymentState;
import org.mashang.notarization.term.RefusalGround;
import org.mashang.notarization.term.TellingMeans;
import org.mashang.notarization.term.VerificationResult;
import org.mashang.platform.keys.KeyedHash;

/** What applicants, dispatchers and notaries do with one order, in the words of the law. */
final class Acts {

  private static final Actor DISPATCHER = Crew.of("dispatcher-330800");

  private final Diary<Order, Command> diary;
  private final Dice dice;
  private final Notarisation law;
  private final KeyedHash hash;
  private final Sheets sheets;
  private Places at;
  private int offers;

  Acts(
      Diary<Order, Command> diary,
      Dice dice,
      Notarisation law,
      KeyedHash hash,
      Sheets sheets,
      Places at) {
    this.diary = diary;
    this.dice = dice;
    this.law = law;
    this.hash = hash;
    this.sheets = sheets;
    this.at = at;
  }

  Diary<Order, Command> diary() {
    return diary;
  }

  /** From now on it is another office's. */
  void move(Places to) {
    at = to;
  }

  private LocalDate today() {
    return Shanghai.day(diary.now());
  }

  void dispatch() {
    String office = at.office().id();
    diary.does(DISPATCHER, "dispatch", () -> new Command.Dispatch(List.of(office), null, ""));
    diary.seconds(20, 120);
    int number = ++offers;
    diary.does(Actor.SYSTEM, "deliverOffer", () -> new Command.DeliverOffer(number));
  }

  void giveBack() {
    diary.does(at.notary(), "returnOrder", () -> new Command.ReturnOrder("本处承办人员近期已经排满，请改派其他公证处。"));
  }

  void take() {
    diary.does(at.notary(), "take", () -> new Command.Take(null));
  }

  void identity() {
    IdentityMeans means = dice.pick(List.of(IdentityMeans.FACE, IdentityMeans.IN_PERSON));
    diary.does(
        at.notary(),
        "checkIdentity",
        () -> new Command.CheckIdentity(means, "证件与本人一致。", List.of()));
  }

  /** The first paper of the list that is neither seen nor promised is seen. */
  void paper() {
    diary.does(
        at.notary(),
        "recordPaper",
        on -> {
          Paper missing =
              PaperList.missing(on, law.world().matter(on.request())).stream()
                  .findFirst()
                  .orElseThrow(Move.Nothing::new);
          return new Command.RecordPaper(missing.id(), "已经核对原件。", List.of());
        });
  }

  void askForMore(String item) {
    diary.does(
        at.notary(),
        "requestSupplement",
        () -> new Command.RequestSupplement(List.of(item), TellingMeans.ONLINE));
  }

  void supplement() {
    diary.does(Story.APPLICANT, "supplement", () -> new Command.Supplement("材料已经补齐。", List.of()));
  }

  void accept(int promiseDays) {
    diary.does(
        at.notary(),
        "accept",
        () ->
            new Command.Accept(
                promiseDays, true, TellingMeans.ONLINE, "已经告知法律意义和可能产生的法律后果，当事人表示明白。", List.of()));
  }

  void decline() {
    diary.does(at.notary(), "decline", () -> new Command.Decline("申请的事项不在公证业务范围内，已经说明理由。"));
  }

  void pay(int number) {
    LocalDate day = today();
    diary.does(
        at.notary(),
        "recordPayment",
        on -> {
          if (on.fee().openFen() == 0) {
            throw new Move.Nothing();
          }
          return new Command.RecordPayment(
              Math.toIntExact(on.fee().openFen()), day, "演示票据" + number);
        });
  }

  void verify() {
    diary.does(
        at.notary(),
        "startVerification",
        () -> new Command.StartVerification("出具材料的单位", "材料是否属实", false, null));
  }

  void verified(VerificationResult result) {
    diary.does(
        at.notary(),
        "recordVerification",
        () -> new Command.RecordVerification("inquiry-1", result, "已经收到答复。", List.of()));
  }

  /** The form of the text asks what has to be filled in. */
  void draft() {
    Actor notary = at.notary();
    var now = diary.now();
    diary.does(
        notary,
        "draft",
        on ->
            law.permitted(on, notary, now).stream()
                .filter(action -> action.type().equals("draft"))
                .findFirst()
                .map(Acts::filled)
                .orElseThrow(Move.Nothing::new));
  }

  private static Command filled(Action form) {
    Map<String, String> values = new HashMap<>();
    for (Field field : form.fields()) {
      String start = field.value() == null ? "" : field.value();
      boolean gap = start.isEmpty() && field.required();
      values.put(field.name().substring("values.".length()), gap ? "as in the papers" : start);
    }
    return new Command.Draft(values);
  }

  void propose() {
    diary.does(at.notary(), "proposeCertificate", () -> new Command.ProposeCertificate("建议出证"));
  }

  void approve() {
    diary.does(at.head(), "approve", () -> new Command.Approve("同意", null));
  }

  void issue() {
    diary.draws(
        at.notary(),
        "issue",
        CertificateNumber.series(at.office().id(), today()),
        (on, numbers, id) ->
            new Command.Issue(
                Math.toIntExact(numbers.next(CertificateNumber.word(on, law.world()))),
                CheckCodes.id(hash.bytes("check-id", on.id(), id))));
  }

  void printed() {
    diary.does(
        Actor.SYSTEM,
        "recordSealed",
        on ->
            sheets.keep(
                on.certificates().stream()
                    .filter(one -> one.sha256() == null)
                    .findFirst()
                    .orElseThrow(Move.Nothing::new)
                    .checkId()));
  }

  void legalised(int number) {
    LocalDate day = today();
    diary.does(
        at.notary(),
        "recordLegalisation",
        () -> new Command.RecordLegalisation(day, "演示认证" + number));
  }

  void delivered() {
    LocalDate day = today();
    DeliveryMeans means = dice.pick(List.of(DeliveryMeans.COUNTER, DeliveryMeans.MAIL));
    diary.does(at.notary(), "recordDelivery", () -> new Command.RecordDelivery(means, day, "本人"));
  }

  /** The promised paper comes, and is what was promised. */
  void promiseKept(String paper, String file) {
    diary.does(at.notary(), "fulfilPromise", () -> new Command.FulfilPromise(paper, file));
    diary.soon(5, 40);
    diary.does(
        at.notary(), "checkPromise", () -> new Command.CheckPromise(paper, true, "补交的材料与承诺一致。"));
  }

  void promiseBroken(String paper) {
    diary.does(
        at.notary(),
        "checkPromise",
        () -> new Command.CheckPromise(paper, false, "期限届满，承诺的材料没有补交。"));
  }

  void refuse() {
    diary.does(
        at.notary(),
        "proposeRefusal",
        () -> new Command.ProposeRefusal(List.of(RefusalGround.NOT_PROVEN), "证明材料不充分，又无法补充。", 0));
  }

  void withdraw() {
    diary.does(Story.APPLICANT, "withdraw", () -> new Command.Withdraw("不再需要。"));
  }

  void refund(int number) {
    LocalDate day = today();
    diary.does(
        at.notary(),
        "recordRefund",
        on -> {
          if (on.fee().state() != PaymentState.REFUND_DUE) {
            throw new Move.Nothing();
          }
          return new Command.RecordRefund(day, "演示退款" + number);
        });
  }
}

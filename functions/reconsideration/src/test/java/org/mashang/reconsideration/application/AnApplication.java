package org.mashang.reconsideration.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Personal;
import org.mashang.casework.identifier.IdType;
import org.mashang.casework.party.Applicant;

/** An ordinary application, complete and in time on 2026-10-12, to be varied by a test. */
public final class AnApplication {

  private Applicant applicant =
      new Applicant.Person(
          Personal.name("张㛃"),
          IdType.CITIZEN_ID,
          Personal.idNumber("11010519491231002X"),
          Personal.phone("13957000001"),
          Personal.address("浙江省衢州市柯城区府山街道上街1号"));
  private List<Agent> agents = List.of();
  private String organId = "330802";
  private Respondent respondent = new Respondent("330802-SCJGJ", "柯城区市场监督管理局");
  private Act act =
      new Act(
          ActKind.PENALTY,
          "行政处罚决定书",
          "柯市监罚〔2026〕12号",
          LocalDate.of(2026, 9, 1),
          LocalDate.of(2026, 9, 3),
          true,
          null,
          false,
          false,
          false,
          500_000L);
  private Personal request = Personal.text("请求撤销处罚决定");
  private Personal facts = Personal.text("九月一日到店检查，第二天就罚款。");
  private Personal reasons = Personal.text("没有告诉我可以陈述申辩。");
  private @Nullable Delay delay;
  private @Nullable Exclusion exclusion;
  private boolean courtCase;
  private boolean appliedBefore;
  private Wishes wishes = new Wishes(false, false, false, false, false);
  private List<Attachment> files = new ArrayList<>();

  public static AnApplication complete() {
    return new AnApplication();
  }

  public AnApplication by(Applicant value) {
    applicant = value;
    return this;
  }

  public AnApplication with(Agent... values) {
    agents = List.of(values);
    return this;
  }

  public AnApplication to(String organ) {
    organId = organ;
    return this;
  }

  public AnApplication against(@Nullable String authorityId, String name) {
    respondent = new Respondent(authorityId, name);
    return this;
  }

  public AnApplication because(Act value) {
    act = value;
    return this;
  }

  public AnApplication known(@Nullable LocalDate doneOn, @Nullable LocalDate knownOn) {
    return because(
        new Act(
            act.kind(),
            act.title(),
            act.documentNumber(),
            doneOn,
            knownOn,
            act.rightToApplyTold(),
            act.toldOn(),
            act.realEstate(),
            act.onTheSpot(),
            act.warning(),
            act.amountFen()));
  }

  public AnApplication told(@Nullable Boolean told, @Nullable LocalDate toldOn) {
    return because(
        new Act(
            act.kind(),
            act.title(),
            act.documentNumber(),
            act.doneOn(),
            act.knownOn(),
            told,
            toldOn,
            act.realEstate(),
            act.onTheSpot(),
            act.warning(),
            act.amountFen()));
  }

  public AnApplication of(ActKind kind, boolean realEstate, boolean onTheSpot, boolean warning) {
    return because(
        new Act(
            kind,
            act.title(),
            act.documentNumber(),
            act.doneOn(),
            act.knownOn(),
            act.rightToApplyTold(),
            act.toldOn(),
            realEstate,
            onTheSpot,
            warning,
            act.amountFen()));
  }

  public AnApplication about(@Nullable Long amountFen) {
    return because(
        new Act(
            act.kind(),
            act.title(),
            act.documentNumber(),
            act.doneOn(),
            act.knownOn(),
            act.rightToApplyTold(),
            act.toldOn(),
            act.realEstate(),
            act.onTheSpot(),
            act.warning(),
            amountFen));
  }

  public AnApplication saying(String newRequest, String newFacts, String newReasons) {
    request = Personal.text(newRequest);
    facts = Personal.text(newFacts);
    reasons = Personal.text(newReasons);
    return this;
  }

  public AnApplication delayed(Delay value) {
    delay = value;
    return this;
  }

  public AnApplication excluded(Exclusion value) {
    exclusion = value;
    return this;
  }

  public AnApplication inCourt() {
    courtCase = true;
    return this;
  }

  public AnApplication again() {
    appliedBefore = true;
    return this;
  }

  public AnApplication wishing(Wishes value) {
    wishes = value;
    return this;
  }

  public AnApplication file(FilePurpose purpose) {
    files.add(new Attachment("file-" + files.size(), purpose, Personal.text("照片")));
    return this;
  }

  public Application build() {
    return new Application(
        applicant,
        agents,
        List.of(),
        organId,
        respondent,
        act,
        request,
        facts,
        reasons,
        delay,
        null,
        exclusion,
        courtCase,
        appliedBefore,
        wishes,
        files,
        new Service(applicant.address(), true, applicant.phone(), null),
        null,
        "2026-1",
        null);
  }
}

package org.mashang.reconsideration.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Personal;

/** Reads who applies, who acts for them, and whom else the act concerns. */
final class PartiesReader {

  private static final Limits MAX = Limits.OF_AN_APPLICATION;

  private final LocalDate today;
  private final boolean oral;

  PartiesReader(LocalDate today, boolean oral) {
    this.today = today;
    this.oral = oral;
  }

  private enum Kind {
    PERSON,
    COMPANY,
    ORGANISATION
  }

  Applicant applicant(JsonObject applicant) {
    Kind kind = applicant.choice("kind", Kind.class);
    applicant.demand("kind", kind == null, "请选择是个人、公司还是其他组织申请。");
    String name = applicant.required("name", MAX.name(), "请写姓名或者单位名称。");
    String phone = Numbers.phone(applicant, "phone", true);
    Personal address = Personal.address(applicant.line("address", MAX.address()));
    Applicant read =
        kind == Kind.COMPANY || kind == Kind.ORGANISATION
            ? represented(kind, applicant, name, phone, address)
            : person(applicant, name, phone, address);
    applicant.nothingElse();
    return read;
  }

  private Applicant person(JsonObject in, String name, String phone, Personal address) {
    IdType type = in.choice("idType", IdType.class);
    IdType known = type == null ? IdType.CITIZEN_ID : type;
    return new Applicant.Person(
        Personal.name(name),
        known,
        Personal.idNumber(Numbers.id(in, "idNumber", known, today)),
        Personal.phone(phone),
        address);
  }

  private static Applicant represented(
      Kind kind, JsonObject in, String name, String phone, Personal address) {
    String code = Numbers.creditCode(in, "creditCode", kind == Kind.COMPANY);
    Personal representative = Personal.name(in.line("representative", MAX.name()));
    String position = in.line("position", MAX.shortText());
    return kind == Kind.COMPANY
        ? new Applicant.Company(
            Personal.name(name), code, representative, position, Personal.phone(phone), address)
        : new Applicant.Organisation(
            Personal.name(name),
            code.isEmpty() ? null : code,
            representative,
            position,
            Personal.phone(phone),
            address);
  }

  List<Agent> agents(JsonObject root) {
    List<Agent> agents = new ArrayList<>();
    for (JsonObject agent :
        root.objects("agents", MAX.agents(), "代理人最多两名（行政复议法第十七条第一款）。")) {
      agents.add(agent(agent));
    }
    return agents;
  }

  private Agent agent(JsonObject in) {
    String name = in.required("name", MAX.name(), "请写代理人的姓名。");
    IdType type = in.choice("idType", IdType.class);
    IdType known = type == null ? IdType.CITIZEN_ID : type;
    String id = Numbers.id(in, "idNumber", known, today);
    String phone = Numbers.phone(in, "phone", false);
    Agent.Profession profession = in.choice("profession", Agent.Profession.class);
    String scope = in.text("scope", MAX.ground());
    LocalDate until = in.date("until");
    if (until != null && until.isBefore(today)) {
      in.fault("until", "EXPIRED", "委托的期限已经过了，请核对。");
    }
    String mandate = mandate(in);
    in.nothingElse();
    return new Agent(
        Personal.name(name),
        known,
        Personal.idNumber(id),
        Personal.phone(phone),
        profession == null ? Agent.Profession.OTHER : profession,
        scope,
        until,
        mandate);
  }

  private @Nullable String mandate(JsonObject in) {
    String file = in.line("mandateFileId", 64);
    in.demand(
        "mandateFileId",
        file.isEmpty() && !oral,
        "代理人要有授权委托书，请拍照上传（行政复议法第十七条第二款）；暂时没有的，可以先由本人申请。");
    return file.isEmpty() ? null : file;
  }

  List<ThirdParty> thirdParties(JsonObject root) {
    List<ThirdParty> parties = new ArrayList<>();
    for (JsonObject in :
        root.objects("thirdParties", MAX.thirdParties(), "最多填写" + MAX.thirdParties() + "名第三人。")) {
      ThirdParty.Kind kind = in.choice("kind", ThirdParty.Kind.class);
      String name = in.required("name", MAX.name(), "请写第三人的姓名或者名称。");
      String contact = in.line("contact", MAX.address());
      in.nothingElse();
      parties.add(
          new ThirdParty(
              kind == null ? ThirdParty.Kind.PERSON : kind,
              Personal.name(name),
              Personal.phone(contact)));
    }
    return parties;
  }
}

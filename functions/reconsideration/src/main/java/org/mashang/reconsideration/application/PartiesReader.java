package org.mashang.reconsideration.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Personal;
import org.mashang.platform.http.Fields;

/** Reads who applies, who acts for them, and whom else the act concerns. */
final class PartiesReader {

  private static final Limits MAX = Limits.OF_AN_APPLICATION;

  private final LocalDate today;
  private final boolean oral;

  PartiesReader(LocalDate today, boolean oral) {
    this.today = today;
    this.oral = oral;
  }

  Applicant applicant(Fields in) {
    ThirdParty.Kind kind = in.choice("/kind", ThirdParty.Kind.class).required().orNull();
    Personal name = Personal.name(in.text("/name").required().max(MAX.name()).orEmpty());
    Personal phone = Personal.phone(Numbers.phone(in.text("/phone").required().max(MAX.phone())));
    Personal address = Personal.address(in.text("/address").max(MAX.address()).orEmpty());
    if (kind == null || kind == ThirdParty.Kind.PERSON) {
      IdType type = in.choice("/idType", IdType.class).orElse(IdType.CITIZEN_ID);
      return new Applicant.Person(name, type, id(in, type), phone, address);
    }
    String code =
        in.text("/creditCode")
            .requiredIf(kind == ThirdParty.Kind.COMPANY)
            .max(30)
            .checked("WRONG_CREDIT_CODE", Numbers::creditCode);
    Personal representative =
        Personal.name(in.text("/representative").max(MAX.name()).orEmpty());
    String position = in.text("/position").max(MAX.shortText()).orEmpty();
    String known = code == null ? null : Numbers.canonical(code);
    return kind == ThirdParty.Kind.COMPANY
        ? new Applicant.Company(
            name, known == null ? "" : known, representative, position, phone, address)
        : new Applicant.Organisation(name, known, representative, position, phone, address);
  }

  Agent agent(Fields in) {
    IdType type = in.choice("/idType", IdType.class).orElse(IdType.CITIZEN_ID);
    return new Agent(
        Personal.name(in.text("/name").required().max(MAX.name()).orEmpty()),
        type,
        id(in, type),
        Personal.phone(Numbers.phone(in.text("/phone").max(MAX.phone()))),
        in.choice("/profession", Agent.Profession.class).orElse(Agent.Profession.OTHER),
        in.text("/scope").multiline().max(MAX.ground()).orEmpty(),
        until(in),
        mandate(in));
  }

  private @Nullable LocalDate until(Fields in) {
    LocalDate until = in.date("/until").orNull();
    if (until != null && until.isBefore(today)) {
      in.fault("/until", "EXPIRED", "委托的期限已经过了，请核对。");
    }
    return until;
  }

  private @Nullable String mandate(Fields in) {
    String file = in.text("/mandateFileId").max(64).orNull();
    if (file == null && !in.has("/mandateFileId") && !oral) {
      in.fault(
          "/mandateFileId",
          "REQUIRED",
          "代理人要有授权委托书，请拍照上传（行政复议法第十七条第二款）；暂时没有的，可以先由本人申请。");
    }
    return file;
  }

  ThirdParty thirdParty(Fields in) {
    return new ThirdParty(
        in.choice("/kind", ThirdParty.Kind.class).orElse(ThirdParty.Kind.PERSON),
        Personal.name(in.text("/name").required().max(MAX.name()).orEmpty()),
        Personal.phone(in.text("/contact").max(MAX.address()).orEmpty()));
  }

  private static Personal id(Fields in, IdType type) {
    String number =
        in.text("/idNumber").max(40).checked("WRONG_ID_NUMBER", text -> Numbers.id(type, text));
    return Personal.idNumber(number == null ? "" : Numbers.canonical(number));
  }
}

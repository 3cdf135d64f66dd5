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
    Personal phone = Numbers.phone(in, true);
    Personal address = Personal.address(in.text("/address").max(MAX.address()).orEmpty());
    if (kind == null || kind == ThirdParty.Kind.PERSON) {
      IdType type = in.choice("/idType", IdType.class).orElse(IdType.CITIZEN_ID);
      return new Applicant.Person(name, type, Numbers.id(in, type, today), phone, address);
    }
    String code = Numbers.creditCode(in, kind == ThirdParty.Kind.COMPANY);
    Personal representative = Personal.name(in.text("/representative").max(MAX.name()).orEmpty());
    String position = in.text("/position").max(MAX.shortText()).orEmpty();
    return kind == ThirdParty.Kind.COMPANY
        ? new Applicant.Company(name, code, representative, position, phone, address)
        : new Applicant.Organisation(
            name, code.isEmpty() ? null : code, representative, position, phone, address);
  }

  Agent agent(Fields in) {
    IdType type = in.choice("/idType", IdType.class).orElse(IdType.CITIZEN_ID);
    return new Agent(
        Personal.name(in.text("/name").required().max(MAX.name()).orEmpty()),
        type,
        Numbers.id(in, type, today),
        Numbers.phone(in, false),
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
      in.fault("/mandateFileId", "REQUIRED", "代理人要有授权委托书，请拍照上传（行政复议法第十七条第二款）；暂时没有的，可以先由本人申请。");
    }
    return file;
  }

  ThirdParty thirdParty(Fields in) {
    return new ThirdParty(
        in.choice("/kind", ThirdParty.Kind.class).orElse(ThirdParty.Kind.PERSON),
        Personal.name(in.text("/name").required().max(MAX.name()).orEmpty()),
        Personal.phone(in.text("/contact").max(MAX.address()).orEmpty()));
  }
}

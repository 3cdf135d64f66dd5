package org.mashang.reconsideration.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Personal;
import org.mashang.casework.identifier.IdType;
import org.mashang.casework.party.Applicant;
import org.mashang.casework.party.LegalForm;
import org.mashang.platform.http.ApplicantFields;
import org.mashang.platform.http.Fields;
import org.mashang.platform.http.NumberFields;

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
    return ApplicantFields.read(in, today);
  }

  Agent agent(Fields in) {
    IdType type = in.choice("/idType", IdType.class).orElse(IdType.CITIZEN_ID);
    return new Agent(
        Personal.name(in.text("/name").required().max(MAX.name()).orEmpty()),
        type,
        NumberFields.id(in, type, today),
        NumberFields.phone(in, false),
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
        in.choice("/kind", LegalForm.class).orElse(LegalForm.PERSON),
        Personal.name(in.text("/name").required().max(MAX.name()).orEmpty()),
        Personal.phone(in.text("/contact").max(MAX.address()).orEmpty()));
  }
}

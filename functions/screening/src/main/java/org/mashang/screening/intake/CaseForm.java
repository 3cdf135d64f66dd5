package org.mashang.screening.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mashang.casework.Personal;
import org.mashang.casework.identifier.CitizenId;
import org.mashang.casework.time.Shanghai;
import org.mashang.platform.http.Fields;
import org.mashang.screening.proceeding.Command;
import org.mashang.screening.proceeding.Police;
import org.mashang.screening.proceeding.Suspect;
import org.mashang.screening.term.Referral;

/** What has to be said of a case when it comes in, read from untrusted JSON. */
public final class CaseForm {

  private static final int MOST_SUSPECTS = 10;

  private CaseForm() {}

  /** The police's number of a case; empty if it is missing or faulty. */
  public static String policeCase(Fields fields) {
    return fields.text("/policeCase").required().max(60).orEmpty();
  }

  /**
   * The command that opens it; the faults are the fields' to tell.
   *
   * @param policeCase as {@link #policeCase} has read it
   */
  public static Command.Open read(
      Fields fields, String policeCase, String caseId, String organ, Instant now) {
    LocalDate today = Shanghai.day(now);
    String unit = fields.text("/policeUnit").required().max(100).orEmpty();
    Referral referral =
        Optional.ofNullable(fields.choice("/referral", Referral.class).required().orNull())
            .orElse(Referral.TRANSFERRED);
    LocalDate filedOn = fields.date("/filedOn").required().orElse(today);
    LocalDate receivedOn = fields.date("/receivedOn").required().orElse(today);
    boolean inCustody = fields.flag("/inCustody").required().orElse(false);
    List<Suspect> read =
        fields.list("/suspects").min(1).max(MOST_SUSPECTS).of(one -> suspect(one, today));
    List<Suspect> suspects = new ArrayList<>();
    for (Suspect one : read) {
      suspects.add(new Suspect(suspects.size() + 1, one.name(), one.idNumber()));
    }
    return new Command.Open(
        caseId,
        new Police(unit, policeCase),
        organ,
        referral,
        filedOn,
        receivedOn,
        inCustody,
        suspects);
  }

  private static Suspect suspect(Fields fields, LocalDate today) {
    Personal name =
        Objects.requireNonNullElse(
            fields.text("/name").required().max(60).personal(Personal.Kind.NAME),
            Personal.name(""));
    Personal number =
        fields
            .text("/idNumber")
            .max(30)
            .parsed(raw -> CitizenId.parse(raw, today))
            .map(CitizenId::personal)
            .orElse(Personal.idNumber(""));
    return new Suspect(0, name, number);
  }
}

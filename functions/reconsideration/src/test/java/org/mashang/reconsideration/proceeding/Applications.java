package org.mashang.reconsideration.proceeding;

import java.time.LocalDate;
import java.util.List;
import org.mashang.casework.Personal;
import org.mashang.casework.identifier.IdType;
import org.mashang.casework.party.Applicant;
import org.mashang.casework.party.LegalForm;
import org.mashang.reconsideration.application.Act;
import org.mashang.reconsideration.application.ActKind;
import org.mashang.reconsideration.application.Agent;
import org.mashang.reconsideration.application.Application;
import org.mashang.reconsideration.application.Respondent;
import org.mashang.reconsideration.application.Service;
import org.mashang.reconsideration.application.ThirdParty;
import org.mashang.reconsideration.application.Wishes;

/** Applications as people hand them in. */
final class Applications {

  private Applications() {}

  static Application ofPerson() {
    return of(person(), ActKind.PENALTY, true, List.of());
  }

  static Application ofCompany() {
    return of(company(), ActKind.LICENCE, false, List.of());
  }

  static Application about(ActKind kind) {
    return of(person(), kind, true, List.of());
  }

  static Application withThirdParty() {
    ThirdParty neighbour =
        new ThirdParty(LegalForm.PERSON, Personal.name("李四"), Personal.phone("13900000000"));
    return of(person(), ActKind.PENALTY, true, List.of(neighbour));
  }

  static Applicant person() {
    return new Applicant.Person(
        Personal.name("𬎆某某"),
        IdType.CITIZEN_ID,
        Personal.idNumber("330802199001011232"),
        Personal.phone("13800000000"),
        Personal.address("衢州市柯城区某街道1号"));
  }

  static Applicant company() {
    return new Applicant.Company(
        Personal.name("衢州某某有限公司"),
        "91330800MA28F0000X",
        Personal.name("王五"),
        "经理",
        Personal.phone("13800000001"),
        Personal.address("衢州市柯城区某路2号"));
  }

  static Agent agent(String name, LocalDate until) {
    return new Agent(
        Personal.name(name),
        IdType.CITIZEN_ID,
        Personal.idNumber("330802199001011232"),
        Personal.phone("13800000002"),
        Agent.Profession.LAWYER,
        "一般代理",
        until,
        "file-mandate");
  }

  static Application of(
      Applicant who, ActKind kind, boolean electronic, List<ThirdParty> thirdParties) {
    return new Application(
        who,
        List.of(),
        thirdParties,
        "330800",
        new Respondent("330800-GAJ", "衢州市公安局"),
        new Act(
            kind,
            "行政处罚决定书",
            "衢公罚〔2026〕1号",
            LocalDate.of(2026, 9, 1),
            LocalDate.of(2026, 9, 3),
            true,
            null,
            false,
            false,
            false,
            20_000L),
        Personal.text("撤销处罚决定"),
        Personal.text("九月一日被罚款二百元😡"),
        Personal.text("事实不清"),
        null,
        null,
        null,
        false,
        false,
        new Wishes(false, false, false, false, false),
        List.of(),
        new Service(
            Personal.address("衢州市柯城区某街道1号"), electronic, Personal.phone("13800000000"), null),
        null,
        "2026-1",
        null);
  }
}

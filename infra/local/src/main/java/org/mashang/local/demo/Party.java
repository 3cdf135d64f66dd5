package org.mashang.local.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** Who applies: mostly a person, sometimes a company. */
record Party(Filing filing, Dice dice, String divisionName) {

  private static final Set<String> BUSINESS =
      Set.of("LICENCE", "COMPETITION", "OPERATING_AUTONOMY", "PENALTY", "COERCION");

  /** Writes the applicant and says the phone number. */
  String writeTo(ObjectNode applicant) {
    String phone = Numbers.phone(dice);
    if (BUSINESS.contains(filing.kind()) && dice.onceIn(3)) {
      applicant.put("kind", "COMPANY").put("name", People.company(dice));
      applicant.put("creditCode", Numbers.creditCode(dice));
      applicant.put("representative", People.name(dice)).put("position", "法定代表人");
    } else {
      applicant.put("kind", "PERSON").put("name", People.name(dice)).put("idType", "CITIZEN_ID");
      applicant.put("idNumber", Numbers.citizenId(dice, filing.on()));
    }
    applicant.put("phone", phone).put("address", People.address(dice, divisionName));
    return phone;
  }
}

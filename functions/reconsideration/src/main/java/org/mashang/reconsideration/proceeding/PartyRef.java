package org.mashang.reconsideration.proceeding;

import java.util.ArrayList;
import java.util.List;
import org.mashang.casework.Personal;
import org.mashang.reconsideration.term.PartyKind;

/**
 * How commands and events name a party: {@code applicant}, {@code respondent}, {@code third-1} …
 *
 * @param name as in the record; personal if the party is a person
 */
public record PartyRef(String id, PartyKind kind, Personal name) {

  public static final String APPLICANT = "applicant";
  public static final String RESPONDENT = "respondent";

  /** The third party with a place in the list, from 0. */
  static String third(int index) {
    return "third-" + (index + 1);
  }

  /** Every party of a case. */
  public static List<PartyRef> of(Case c) {
    List<PartyRef> parties = new ArrayList<>();
    parties.add(new PartyRef(APPLICANT, PartyKind.APPLICANT, c.application().applicant().name()));
    parties.add(
        new PartyRef(
            RESPONDENT, PartyKind.RESPONDENT, Personal.name(c.application().respondent().name())));
    for (int i = 0; i < c.thirdParties().size(); i++) {
      parties.add(new PartyRef(third(i), PartyKind.THIRD_PARTY, c.thirdParties().get(i).name()));
    }
    return parties;
  }

  /** As a person reads it: 申请人张三. */
  String called() {
    return kind.label() + name.value();
  }
}

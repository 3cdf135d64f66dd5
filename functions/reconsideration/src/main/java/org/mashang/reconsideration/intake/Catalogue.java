package org.mashang.reconsideration.intake;

import java.util.List;
import java.util.stream.Stream;
import org.mashang.casework.identifier.IdType;
import org.mashang.casework.party.LegalForm;
import org.mashang.casework.party.PrivacyNotice;
import org.mashang.reconsideration.application.ActKind;
import org.mashang.reconsideration.application.Agent;
import org.mashang.reconsideration.application.Exclusion;
import org.mashang.reconsideration.application.FilePurpose;
import org.mashang.reconsideration.application.Limits;
import org.mashang.reconsideration.city.Authority;
import org.mashang.reconsideration.city.AuthorityKind;
import org.mashang.reconsideration.city.City;
import org.mashang.reconsideration.city.Division;
import org.mashang.reconsideration.city.Organ;

/** Everything a page needs to offer choices: open to everybody, the same for everybody. */
public record Catalogue(
    Division city,
    List<Division> divisions,
    List<Organ> organs,
    List<Respondent> authorities,
    List<Act> actKinds,
    List<Item> exclusions,
    List<Choice> idTypes,
    List<Choice> professions,
    List<Choice> thirdPartyKinds,
    List<Choice> filePurposes,
    List<FileType> fileTypes,
    List<Choice> hallKinds,
    PrivacyNotice notice,
    Limits limits) {

  /** One of the authorities to complain of. */
  public record Respondent(String id, String name, String division, AuthorityKind kind) {

    static Respondent of(Authority authority) {
      return new Respondent(
          authority.id(), authority.name(), authority.division(), authority.kind());
    }
  }

  /** A kind of act, told so that everybody recognises theirs. */
  public record Act(ActKind kind, String label, String example, int item) {}

  /** One item of an article. */
  public record Item(String kind, String label, int item) {}

  /** One value of a closed list. */
  public record Choice(String kind, String label) {}

  /** What may be uploaded. */
  public record FileType(String mediaType, long maxBytes) {}

  static Catalogue of(City city, List<FileType> fileTypes, List<Choice> hallKinds) {
    return new Catalogue(
        new Division(city.code(), city.name()),
        city.divisions(),
        city.organs(),
        city.authorities().stream().map(Respondent::of).toList(),
        Stream.of(ActKind.values())
            .map(kind -> new Act(kind, kind.label(), kind.example(), kind.item()))
            .toList(),
        Stream.of(Exclusion.values())
            .map(exclusion -> new Item(exclusion.name(), exclusion.label(), exclusion.item()))
            .toList(),
        Stream.of(IdType.values()).map(type -> new Choice(type.name(), type.label())).toList(),
        Stream.of(Agent.Profession.values())
            .map(profession -> new Choice(profession.name(), profession.label()))
            .toList(),
        Stream.of(LegalForm.values()).map(kind -> new Choice(kind.name(), kind.label())).toList(),
        Stream.of(FilePurpose.values())
            .map(purpose -> new Choice(purpose.name(), purpose.label()))
            .toList(),
        fileTypes,
        hallKinds,
        city.notice(),
        Limits.OF_AN_APPLICATION);
  }
}

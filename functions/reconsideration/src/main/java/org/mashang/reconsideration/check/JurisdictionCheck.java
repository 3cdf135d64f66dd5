package org.mashang.reconsideration.check;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.mashang.reconsideration.application.Application;
import org.mashang.reconsideration.check.Check.Code;
import org.mashang.reconsideration.check.Check.Outcome;
import org.mashang.reconsideration.city.City;

/** Is the organ applied to the competent one (24 to 28)? */
public final class JurisdictionCheck {

  private JurisdictionCheck() {}

  /** Who is competent, as far as the city's list knows the respondent; empty if it does not. */
  public static List<CompetentOrgan> suggest(Application application, City city, LocalDate on) {
    String respondent = application.respondent().authorityId();
    if (respondent == null) {
      return List.of();
    }
    return city.authority(respondent).map(new Jurisdiction(city, on)::over).orElse(List.of());
  }

  static Check of(Application application, City city, LocalDate on) {
    List<CompetentOrgan> competent = suggest(application, city, on);
    if (competent.isEmpty()) {
      return new Check(
          Code.JURISDICTION,
          Outcome.UNKNOWN,
          "名单里没有这个单位，由谁来复议，需要工作人员确认。",
          null,
          new Articles(on).cite("ARL-24(1)"));
    }
    CompetentOrgan first = competent.get(0);
    boolean right = competent.stream().anyMatch(organ -> application.organId().equals(organ.id()));
    if (right) {
      return new Check(Code.JURISDICTION, Outcome.OK, "选的复议机关是对的。", null, first.citations());
    }
    String names =
        competent.stream().map(CompetentOrgan::name).distinct().collect(Collectors.joining("或者"));
    return new Check(
        Code.JURISDICTION,
        Outcome.ATTENTION,
        "这件事一般应当向" + names + "申请：" + first.reason() + "。",
        null,
        first.citations());
  }
}

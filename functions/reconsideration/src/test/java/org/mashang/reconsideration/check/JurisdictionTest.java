package org.mashang.reconsideration.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mashang.reconsideration.application.AnApplication;
import org.mashang.reconsideration.check.Check.Outcome;
import org.mashang.reconsideration.city.Authority;
import org.mashang.reconsideration.city.City;
import org.mashang.reconsideration.city.CityFile;

class JurisdictionTest {

  private static final LocalDate DAY = LocalDate.of(2026, 10, 12);
  private final City quzhou = CityFile.read("330800");
  private final Jurisdiction jurisdiction = new Jurisdiction(quzhou, DAY);

  @ParameterizedTest(name = "{0} → {1}, {2}")
  @CsvSource({
    // a department → its own government
    "330802-SCJGJ, 330802, ARL-24(1)(1)",
    "330822-GAJ, 330822, ARL-24(1)(1)",
    "330800-SCJGJ, 330800, ARL-24(1)(1)",
    // a lower government → the one above
    "330881-ZF, 330800, ARL-24(1)(2)",
    "330825-XZ01, 330825, ARL-24(1)(2)",
    // an office of a government → that government
    "330802-JD01, 330802, ARL-24(1)(3)",
    "330800-ZHNCPGW, 330800, ARL-24(1)(3)",
    // an authorised organisation → the government that keeps it, or whose department does
    "330800-GJJ, 330800, ARL-24(1)(4)",
    "330824-SBZX, 330824, ARL-24(1)(4)",
    // a county department's agency → the county government; a city department's → the city
    "330822-PCS01, 330822, ARL-24(4)",
    "330800-JJZD, 330800, ARL-24(4)",
    // a city department's agency for one division → there or in the city, as the person likes
    "330802-GAJ, 330802 330800, ARL-24(4)",
    "330803-PCS01, 330803 330800, ARL-24(4)",
    "330881-STHJFJ, 330881 330800, ARL-24(4)"
  })
  void inTheCity(String authority, String organs, String article) {
    List<CompetentOrgan> competent = jurisdiction.over(authority(authority));
    assertEquals(
        Arrays.asList(organs.split(" ")), competent.stream().map(CompetentOrgan::id).toList());
    assertEquals(article, competent.get(0).citations().get(0).key());
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({
    "330800-HG, 中华人民共和国杭州海关, ARL-27",
    "330800-SWJU, 国家税务总局浙江省税务局, ARL-27",
    "330802-SWJU, 国家税务总局衢州市税务局, ARL-27",
    "330800-JRJG, 国家金融监督管理总局浙江监管局, ARL-27",
    "330800-ZF, 浙江省人民政府, ARL-24(1)(2)"
  })
  void outsideTheCityItSaysWhere(String authority, String where, String article) {
    List<CompetentOrgan> competent = jurisdiction.over(authority(authority));
    assertEquals(1, competent.size());
    assertNull(competent.get(0).id());
    assertEquals(where, competent.get(0).name());
    assertEquals(article, competent.get(0).citations().get(0).key());
  }

  @Test
  void theJusticeBureauMayBeTakenToItsGovernmentOrToTheBureauAbove() {
    assertEquals(
        List.of("柯城区人民政府", "衢州市司法局"),
        jurisdiction.over(authority("330802-SFJ")).stream().map(CompetentOrgan::name).toList());
    assertEquals(
        List.of("衢州市人民政府", "浙江省司法厅"),
        jurisdiction.over(authority("330800-SFJ")).stream().map(CompetentOrgan::name).toList());
  }

  @Test
  void everyAuthorityOfTheCityHasSomewhereToGo() {
    for (Authority authority : quzhou.authorities()) {
      List<CompetentOrgan> competent = jurisdiction.over(authority);
      assertFalse(competent.isEmpty(), authority.id());
      for (CompetentOrgan organ : competent) {
        assertFalse(organ.citations().isEmpty(), authority.id());
        assertFalse(organ.id() != null && quzhou.organ(organ.id()).isEmpty(), authority.id());
      }
    }
  }

  @Test
  void anotherOrganIsSuggestedAndNothingIsRefused() {
    var wrong = AnApplication.complete().to("330881").build();
    Check check = JurisdictionCheck.of(wrong, quzhou, DAY);
    assertEquals(Outcome.ATTENTION, check.outcome());
    assertEquals("这件事一般应当向柯城区人民政府申请：对政府部门不服的，找同级人民政府。", check.sentence());
  }

  @Test
  void aRespondentOutsideTheListIsUnknownNotWrong() {
    var unknown = AnApplication.complete().against(null, "某某管理站").build();
    assertEquals(Outcome.UNKNOWN, JurisdictionCheck.of(unknown, quzhou, DAY).outcome());
  }

  private Authority authority(String id) {
    return quzhou.authority(id).orElseThrow();
  }
}

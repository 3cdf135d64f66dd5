package org.mashang.reconsideration.hall;

import org.jspecify.annotations.Nullable;
import org.mashang.casework.identifier.HallCode;
import org.mashang.casework.identifier.HallCodes;
import org.mashang.reconsideration.city.City;
import org.mashang.reconsideration.city.Division;

/** Makes views of halls: adds names to codes, and signs. */
final class HallViews {

  private final City city;
  private final HallCodes codes;
  private final String publicUrl;

  HallViews(City city, HallCodes codes, String publicUrl) {
    this.city = city;
    this.codes = codes;
    this.publicUrl = publicUrl;
  }

  HallView view(String id, long version, Hall hall, @Nullable HallCount figures) {
    HallDetails details = hall.details();
    return new HallView(
        id,
        version,
        details.kind(),
        details.kind().label(),
        details.name(),
        details.division(),
        divisionName(details.division()),
        details.address(),
        details.phone(),
        details.organ(),
        details.designation(),
        hall.status(),
        hall.codes().stream().map(code -> code(id, code)).toList(),
        figures);
  }

  /** What the printed code carries. */
  String url(String hallId, int serial) {
    return publicUrl + "/s/" + codes.write(new HallCode(hallId, serial));
  }

  String divisionName(String code) {
    return city.divisions().stream()
        .filter(division -> division.code().equals(code))
        .map(Division::name)
        .findFirst()
        .orElse(city.name());
  }

  String organName(String id) {
    return city.organ(id).orElseThrow().name();
  }

  private HallView.CodeView code(String hallId, IssuedCode code) {
    return new HallView.CodeView(
        code.serial(),
        codes.write(new HallCode(hallId, code.serial())),
        url(hallId, code.serial()),
        code.issuedOn(),
        code.status(),
        switch (code.status()) {
          case CURRENT -> "使用中";
          case REPLACED -> "已更换，仍可扫";
          case REVOKED -> "已作废";
        });
  }
}

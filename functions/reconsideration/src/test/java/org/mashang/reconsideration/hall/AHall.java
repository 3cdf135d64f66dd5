package org.mashang.reconsideration.hall;

import java.time.Instant;
import java.time.LocalDate;
import org.mashang.casework.Actor;
import org.mashang.casework.Role;

/** The hall of the tests, and who keeps it. */
final class AHall {

  static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
  static final Actor CITY_KEEPER =
      new Actor("demo-hall-admin", "金管", Role.HALL_ADMINISTRATOR, "330800");
  static final Actor KECHENG_KEEPER =
      new Actor("keeper-330802", "金管", Role.HALL_ADMINISTRATOR, "330802");
  static final Actor LONGYOU_KEEPER =
      new Actor("keeper-330825", "金管", Role.HALL_ADMINISTRATOR, "330825");

  private AHall() {}

  static HallDetails inKecheng() {
    return named("柯城区航埠镇便民服务中心", LocalDate.of(2026, 2, 24));
  }

  static HallDetails named(String name, LocalDate designated) {
    return new HallDetails(
        HallKind.TOWN_SERVICE_HALL,
        name,
        "330802",
        "浙江省衢州市柯城区航埠镇凤凰路1号",
        "0570-3080001",
        "330802",
        new Designation("330802", "柯政复〔2026〕3号", designated));
  }
}

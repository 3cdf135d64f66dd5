package org.mashang.local.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One hall of the demo city: five kinds in each of six divisions.
 *
 * @param kind as the API names it
 * @param division GB/T 2260 code
 * @param designation number of the organ's document that designates the code as a channel (22(2))
 */
public record HallPlan(
    String kind,
    String name,
    String division,
    String divisionName,
    String address,
    String phone,
    String designation,
    LocalDate designatedOn) {

  private record Division(String code, String name, String town, String mark) {}

  private static final List<Division> DIVISIONS =
      List.of(
          new Division("330802", "柯城区", "航埠镇", "柯政复"),
          new Division("330803", "衢江区", "廿里镇", "衢江政复"),
          new Division("330822", "常山县", "球川镇", "常政复"),
          new Division("330824", "开化县", "华埠镇", "开政复"),
          new Division("330825", "龙游县", "湖镇镇", "龙政复"),
          new Division("330881", "江山市", "贺村镇", "江政复"));

  /** The thirty halls, always in the same order. */
  public static List<HallPlan> all() {
    List<HallPlan> halls = new ArrayList<>();
    for (Division division : DIVISIONS) {
      halls.add(hall(division, "TOWN_SERVICE_HALL", division.town() + "便民服务中心", 1));
      halls.add(hall(division, "GOVERNMENT_SERVICE_HALL", division.name() + "政务服务中心", 2));
      halls.add(hall(division, "COURT_LITIGATION_CENTRE", division.name() + "人民法院诉讼服务中心", 3));
      halls.add(hall(division, "PETITION_HALL", division.name() + "信访接待中心", 4));
      halls.add(hall(division, "MEDIATION_CENTRE", division.name() + "社会矛盾纠纷调处化解中心", 5));
    }
    return List.copyOf(halls);
  }

  private static HallPlan hall(Division division, String kind, String name, int number) {
    Dice dice = Dice.of("hall/" + division.code() + "/" + kind);
    return new HallPlan(
        kind,
        name,
        division.code(),
        division.name(),
        "浙江省衢州市"
            + division.name()
            + dice.pick(List.of("民心路", "府前路", "市民大道"))
            + dice.between(1, 299)
            + "号",
        "0570-" + dice.between(3, 8) + dice.digits(6),
        division.mark() + "〔2025〕" + number + "号",
        LocalDate.of(2025, 12, 1).plusDays(number));
  }
}

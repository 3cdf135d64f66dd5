package org.mashang.benchmarks.papers;

import org.mashang.screening.fact.Choices.Road;

/** Where things happen: the districts of Quzhou are real, who drives there is not. */
final class Places {

  static final String[] DISTRICTS = {"柯城区", "衢江区", "江山市", "龙游县", "常山县", "开化县"};

  private Places() {}

  /** The organ of a place: 柯城分局 of a district, 江山市公安局 of a county. */
  static String police(String district) {
    return district.endsWith("区") ? "衢州市公安局" + district.substring(0, 2) + "分局" : district + "公安局";
  }

  static String trafficPolice(String district) {
    return district.endsWith("区")
        ? "衢州市公安局交通警察支队" + district.substring(0, 2) + "大队"
        : district + "公安局交通警察大队";
  }

  static String procuratorate(String district) {
    return (district.endsWith("区") ? "衢州市" : "") + district + "人民检察院";
  }

  /** A place of the kind, without the district. */
  static String drawn(Dice dice, Road road) {
    return switch (road) {
      case ROAD ->
          dice.pick("荷花中路", "三江东路", "上街", "紫荆路", "民航路", "劳动路", "府山街", "振兴中路", "文昌路")
              + dice.pick("", "与百汇路交叉口", "与南湖路交叉口", "与白云大道交叉口")
              + dice.pick("附近路段", "路段", "");
      case EXPRESSWAY ->
          dice.pick("G60沪昆高速公路", "G3京台高速公路", "杭新景高速公路")
              + dice.pick("往杭州方向", "往江西方向")
              + dice.between(300, 420)
              + "公里处";
      case URBAN_EXPRESSWAY -> dice.pick("九华大道城市快速路", "信安大道城市快速路") + dice.pick("主线", "高架段");
      case COMPOUND -> dice.pick("锦西家园", "书香名邸", "新湖景城", "白云小区") + "居民小区内部道路";
      case CAR_PARK -> dice.pick("东方广场", "吾悦广场", "农贸城", "体育中心") + "停车场内";
    };
  }
}

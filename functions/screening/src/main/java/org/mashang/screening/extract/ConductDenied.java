package org.mashang.screening.extract;

import java.util.List;
import org.mashang.screening.fact.FactKey;

/**
 * Sentences that say of a circumstance of article 10(4) to (12) that it was not there. What denies
 * only a part of a circumstance (未超速) denies nothing.
 */
final class ConductDenied {

  private static final String NOT = "(?:并未|未曾|从未|从没有?|未|没有|没|不存在|无)";

  private static final String NOT_FOUND =
      "(?:未|没有|未能)(?:发现|见|查见|查到|查获|检见)[^，。；]{0,12}?(?:有|存在|实施)?";

  /** Between things that are denied in one breath. */
  private static final String AND = "(?:[、，和或及与]|或者|也|并|均|都|没有|没|无|未|不存在|严重|的|情况|行为|情形)*";

  /** One substance that was found outweighs all that were not. */
  private static final String NOTHING_BEFORE = "(?<!阳性[^。；]{0,46})";

  private static final String DRUG =
      "(?:毒品|吗啡|海洛因|冰毒|大麻|可卡因|氯胺酮|苯丙胺|安非他明|摇头丸|精神药品|麻醉药品|精神类药物|管制药品|管制药物)";

  private ConductDenied() {}

  static List<Rule> all() {
    return List.of(
        Rule.no(
            FactKey.OVERLOADED,
            "(?:"
                + NOT_FOUND
                + "|"
                + NOT
                + ")[^，。；]{0,3}?超[员载速]"
                + AND
                + "超[员载速]"
                + AND
                + "超[员载速]"),
        Rule.no(
            FactKey.DRUGS,
            "(?:尿检|尿液|毒品检测|毒检|尿样|吸毒检测)"
                + NOTHING_BEFORE
                + "(?:(?!阳性)[^。；]){0,24}?阴性(?![^。；]{0,40}阳性)|"
                + NOT
                + "(?:检出|吸食|服用|注射|使用|吸)(?:过)?[^，。；]{0,16}?"
                + DRUG
                + "|"
                + DRUG
                + NOTHING_BEFORE
                + "(?:(?!阳性)[^。；]){0,30}?(?:未检出|未检见|阴性)(?![^。；]{0,40}阳性)"),
        Rule.no(
            FactKey.PASSENGER_SERVICE,
            NOT
                + "(?:在|有)?从事(?:任何)?(?:旅客运输|客运|营运|载客|网约车|运营)|"
                + "(?:车上|车内|车里|该车|所驾车辆)[^，。；]{0,8}?"
                + NOT
                + "(?:有|载有|搭载|载|其他)*(?:乘客|旅客)|"
                + NOT
                + "(?:搭载|载有|载)(?:任何|其他)?(?:乘客|旅客)|"
                + NOT_FOUND
                + "(?:从事)?(?:客运|旅客运输)"),
        Rule.no(
            FactKey.SCHOOL_BUS,
            NOT + "(?:在)?(?:从事|开过?|驾驶过?)(?:任何)?校车|(?:不是|并非|非|不系)(?:专用)?校车(?=[，。；、]|$)"),
        Rule.no(
            FactKey.DANGEROUS_GOODS,
            "(?:"
                + NOT_FOUND
                + "|"
                + NOT
                + "(?:在)?(?:运输|运送|装载|载有|携带|装有|拉运|运|装|拉))[^，。；]{0,12}?(?:危险化学品|危险货物|危险品|危化品|危险物品)"),
        Rule.no(
            FactKey.VIOLENT_RESISTANCE,
            "(?:"
                + NOT_FOUND
                + "|"
                + NOT
                + ")(?:实施|采取|使用|以|用|任何|有|过){0,4}暴力(?:手段|方法|方式|行为|等)?[^，。；]{0,16}"),
        Rule.no(
            FactKey.OBSTRUCTED_JUSTICE,
            "(?:"
                + NOT_FOUND
                + "[^，。；]{0,44}?|"
                + NOT
                + "(?:任何|有|实施|其他|过)*(?:(?:威胁|打击报复|引诱|贿买|毁灭|伪造)[^，。；]{0,40}?)?)妨害司法|(?:"
                + NOT_FOUND
                + "|"
                + NOT
                + ")[^，。；]{0,4}(?:威胁|打击报复|引诱|贿买|收买)[^，。；]{0,20}证人[^，。；]{0,14}(?:毁灭|伪造|隐匿)[^，。；]{0,6}证据"));
  }
}

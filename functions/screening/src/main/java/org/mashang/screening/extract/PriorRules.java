package org.mashang.screening.extract;

import static org.mashang.screening.extract.Rule.Mark.FORMER;

import java.util.List;
import org.mashang.screening.fact.FactKey;

/** What happened before this case: articles 10(13) and (14), 14(8) and (9). */
final class PriorRules {

  static final String DRINK =
      "因(?:为)?(?:涉嫌)?(?:实施)?(?:饮酒|酒后|醉酒|酒驾|醉驾|饮酒后)(?:后)?(?:无证)?(?:驾驶|驾车|驾)?(?:营运|非营运)?(?:机动车|摩托车|车辆|汽车)?(?:的?违法行为)?[^。；]{0,45}?(?:行政处罚|处以?罚款|罚款|行政拘留|暂扣|处罚|记12分|吊销|查获|拘留)";

  static final String CONVICTION =
      "因(?:为)?(?:犯|醉酒|醉驾|涉嫌)??(?:[^，。；]{0,8}、)?(?:(?:醉酒)?危险驾驶(?:罪|行为)?|醉驾|醉酒驾驶(?:机动车|车辆|汽车|摩托车)?)[^。；]{0,45}?(?:被?判处|判决|被判|判刑|免予刑事处罚|免除刑事处罚|相对不起诉|(?:作出|决定)不起诉|被[^，。；]{0,20}不起诉|刑罚)";

  static final String OTHER_CRIME =
      "因(?:犯)(?![^，。；]{0,10}危险驾驶)[^，。；]{1,14}罪[^。；]{0,40}?(?:被?判处|判决|被判|判刑|免予刑事处罚)";

  private static final String CLEAN_RECORD =
      "(?:无|没有|未发现(?:其)?(?:有)?|未查到|查无)(?:违法)?(?:犯罪)?(?:前科|犯罪记录|刑事犯罪记录|违法犯罪记录|前科劣迹|犯罪前科|刑事前科|违法犯罪前科|犯罪经历)";

  private PriorRules() {}

  static List<Rule> all() {
    return List.of(
        Rule.no(
            FactKey.DRINK_DRIVING_BEFORE,
            "未(?:发现|查到|查询到)[^，。；]{0,10}(?:曾|有)?因?(?:饮酒|酒后|醉酒|酒驾)[^，。；]{0,30}记录|(?:未曾|从未|没有|无|未)(?:有)?(?:因)?(?:酒驾|醉驾|酒后驾驶|饮酒后?驾驶|酒后驾车|饮酒驾驶)[^，。；]{0,10}(?:记录|前科|处罚|查获|被查|违法)|(?:无|没有)(?:交通)?违法(?:犯罪)?(?:记录|前科)|无违法犯罪(?:记录|前科)|(?:未发现|查无)(?:其)?(?:有)?违法犯罪(?:记录|前科)",
            FORMER),
        Rule.no(
            FactKey.CONVICTED_BEFORE,
            CLEAN_RECORD
                + "|未(?:发现|查到|查询到)[^，。；]{0,10}(?:曾|有)?因(?:犯|醉酒)?危险驾驶[^，。；]{0,30}记录|(?:未曾|从未|没有|未)因危险驾驶[^，。；]{0,12}(?:判|处理|处罚|追究)",
            FORMER),
        Rule.no(
            FactKey.OTHER_CRIME_BEFORE,
            CLEAN_RECORD
                + "|(?:无|没有|未发现(?:其)?(?:有)?|未查到|查无)其他(?:的)?(?:违法)?(?:犯罪|刑事)?(?:前科|犯罪记录|犯罪前科)",
            FORMER),
        Rule.yes(FactKey.DRINK_DRIVING_BEFORE, DRINK, FORMER),
        Rule.yes(FactKey.CONVICTED_BEFORE, CONVICTION, FORMER),
        Rule.yes(FactKey.OTHER_CRIME_BEFORE, OTHER_CRIME, FORMER));
  }
}

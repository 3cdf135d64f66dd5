package org.mashang.screening.extract;

import static org.mashang.screening.extract.Rule.Mark.UNSURE;

import java.util.List;
import org.mashang.screening.fact.FactKey;

/** Why it was driven: an emergency, a short move, a hand-over (article 12(1)(2) to (4)). */
final class ReasonRules {

  private static final String MOVE =
      "(?:挪(?:了|动|一|下|个|点|移|我的|自己的)*(?:车|位)|移(?:了|一|下|动)*车|(?:挪|移)动(?:了|一|下|该|我的|自己的)*车辆?|停车入(?:位|库)|倒车入(?:位|库)|调整车位)";

  private static final String INSIDE = "(?:小区|停车场|停车库|车库|停车位|停车坪|大院内|院内|院子里|家属院)";

  private static final String INTO =
      "(?:停|开|挪|移|倒)(?:到|进|入|回|在)(?:了|自己|自家|我|我家|我的|旁边|的|一个)*(?:小区|停车场|地下)*(?:里|内|的|另一个|空)*(?:车位|停车位|车库)";

  private static final String ILL =
      "(?:突发|急病|急症|疾病发作|病重|病危|昏迷|昏倒|晕倒|抽搐|大出血|出血不止|难产|临产|早产|中风|心梗|心脏病|脑梗|脑溢血|休克|窒息|高烧|摔伤|受伤|烫伤|中毒|流血|重病)";

  private static final String TO_HOSPITAL =
      "(?:送|带|拉|载|赶)[^，。；]{0,12}?(?:医院|急诊|卫生院|就医|就诊|救治|抢救|急救|看病)";

  private ReasonRules() {}

  static List<Rule> all() {
    return List.of(
        Rule.yes(
            FactKey.EMERGENCY,
            ILL
                + "(?:(?!事故|碰撞|相撞|民警|120)[^。；]){0,40}?"
                + "(?:急着|急忙|急于|着急|赶紧|赶着|赶快|情急|紧急|为了?|只好|不得已|立即|马上|就开车|开车)"
                + "(?:(?!事故|碰撞|相撞|民警|120)[^。；]){0,14}?"
                + TO_HOSPITAL
                + "|(?:急着|急于|着急|赶着|赶紧|为了?)(?:开车|驾车|驾驶车辆)?(?:送|带|拉|载)[^，。；]{0,8}?"
                + ILL
                + "[^，。；]{0,12}(?:医院|急诊|就医|救治|抢救|急救)"),
        Rule.yes(
            FactKey.EMERGENCY,
            "(?:为|为了|因|急于|系|急着|赶着|赶紧|着急)[^，。；]{0,24}(?:急救|送[^，。；]{1,12}(?:医院|就医|就诊|救治|抢救))|突发(?:疾病|急病|心脏病|心梗|脑梗|脑溢血|急性)",
            UNSURE),
        Rule.yes(
            FactKey.SHORT_MOVE,
            INSIDE + "[^。；]{0,40}?" + MOVE + "|" + MOVE + "[^。；]{0,30}?" + INSIDE),
        Rule.yes(FactKey.SHORT_MOVE, MOVE + "|" + INTO, UNSURE),
        Rule.yes(
            FactKey.HANDOVER_MOVE,
            "代驾[^。；]{0,60}(?:离开后|接替|停车|停放|入库|驶出|交接|交给)|(?:交由|等候|等待)代驾[^。；]{0,30}(?:驶出|驾驶)",
            UNSURE));
  }
}

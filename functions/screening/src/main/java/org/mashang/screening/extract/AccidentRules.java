package org.mashang.screening.extract;

import static org.mashang.screening.extract.Rule.Mark.ANYBODY;
import static org.mashang.screening.extract.Rule.Mark.UNSURE;

import java.util.List;
import org.mashang.screening.fact.FactKey;

/** Accident and flight: article 10(1) and (2). */
final class AccidentRules {

  private static final String AFTER_ACCIDENT = "(?:事故|肇事|相撞|碰撞|撞|追尾|刮擦|剐蹭|刮碰)[^。；]{0,60}?";

  private AccidentRules() {}

  static List<Rule> all() {
    return List.of(
        Rule.no(
            FactKey.ACCIDENT,
            "(?:未|没有|并未|没)(?:有)?(?:发生|造成|引发|引起|酿成)(?:任何|其他|道路|实际)?(?:道路)?(?:交通)?事故|未肇事|无(?:道路)?交通事故(?:发生)?",
            ANYBODY),
        Rule.yes(
            FactKey.ACCIDENT,
            "(?:发生|造成|引发|酿成|致使?)(?:了|一起|单方|单车|道路|重大)*(?:交通)?(?:事故|碰撞|相撞|刮擦|剐蹭|刮碰|擦碰|追尾|侧翻)"
                + "|相撞|相刮|刮撞|剐碰|碰撞(?!测试)|追尾(?:碰撞|撞|事故|前|了|在|同|与)?|发生[^，。；]{0,6}(?:碰撞|刮擦|剐蹭|刮碰|擦碰|擦刮|撞击)|(?:撞|刮|碰|蹭)(?:到|上|倒|伤|坏|在|了|向|破|断|击)(?![^，。；]{0,3}罪)"
                + "|与[^，。；]{2,50}?(?:碰撞|刮擦|剐蹭|刮碰|擦碰|擦刮)|翻车|侧翻|交通事故认定书|肇事(?:后|逃逸|车辆|现场)",
            ANYBODY),
        Rule.no(
            FactKey.FLED_ACCIDENT,
            "(?:未|没有|并未|无|不存在|没)(?:肇事|实施)?(?:后)?(?:逃逸|逃离|逃跑)(?:现场|行为|情节)?|(?:不构成|不属于|不认定为)[^，。；]{0,6}逃逸"),
        Rule.yes(
            FactKey.FLED_ACCIDENT,
            "(?:肇事|事故)(?:发生)?(?:后)?(?:，|又|即|而|驾车|驾驶车辆|弃车|驾驶[^，。；]{0,10}){0,3}(?:逃逸|逃离|逃跑)|"
                + AFTER_ACCIDENT
                + "(?:逃逸|逃离(?:了)?(?:事故|案发)?现场|弃车逃|驾车逃|逃跑)"),
        Rule.yes(FactKey.FLED_ACCIDENT, AFTER_ACCIDENT + "(?:驶离|离开)(?:了)?(?:事故)?现场", UNSURE));
  }
}

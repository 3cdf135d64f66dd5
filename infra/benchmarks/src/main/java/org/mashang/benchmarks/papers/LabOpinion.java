package org.mashang.benchmarks.papers;

import java.math.BigDecimal;
import org.mashang.screening.fact.FactKey;

/**
 * The laboratory's opinion (血液酒精含量鉴定意见): the number that everything turns on, beside limits,
 * controls and uncertainties that are not it.
 */
final class LabOpinion {

  private LabOpinion() {}

  static Draft of(Plan plan, Dice dice) {
    Look look =
        Look.drawn(dice, dice.chance(0.5) ? plan.laboratory() : "").of(dice.between(11.5, 13.0));
    Manuscript opinion =
        new Manuscript("opinion", "BLOOD_OPINION", look)
            .says(
                FactKey.BLOOD_ALCOHOL,
                FactKey.DELIVERED_ON,
                FactKey.OPINION_ON,
                FactKey.SUSPECT,
                FactKey.LABORATORY);
    String number =
        dice.pick("三衢所〔", "信安鉴〔", "衢公刑鉴〔")
            + plan.at().getYear()
            + "〕毒鉴字第"
            + plan.number().substring(4)
            + "号";
    opinion
        .heading(plan.laboratory(), 1.4)
        .heading(dice.pick("司法鉴定意见书", "血液酒精含量鉴定意见书", "检验鉴定报告"), 1.6)
        .right(number);
    switch (dice.between(0, 2)) {
      case 0 -> form(plan, dice, opinion);
      case 1 -> chapters(plan, dice, opinion);
      default -> brief(plan, dice, opinion);
    }
    opinion.gap(0.6);
    String signs = dice.pick("鉴定人：", "司法鉴定人：");
    opinion
        .left(signs + "{" + dice.pick("方志明", "叶海燕", "毛建华") + "}    执业证号 3308" + dice.digits(8))
        .left(signs + "{" + dice.pick("姜文斌", "祝晓红", "余立峰") + "}    执业证号 3308" + dice.digits(8))
        .signed(plan.laboratory() + "鉴定专用章", plan.laboratory(), Days.solemn(plan.opinion()));
    return opinion.done();
  }

  private static void form(Plan plan, Dice dice, Manuscript opinion) {
    String unit = Alcohol.unit(dice);
    boolean unitApart = dice.chance(0.6);
    String value = plan.blood().toPlainString();
    opinion.table(
        new double[] {3, 4, 3, 4},
        new String[] {"委托单位", Places.trafficPolice(plan.district())},
        new String[] {"送检日期", Days.plain(plan.delivered()), "受理编号", dice.digits(7)},
        new String[] {"被鉴定人", plan.suspect().name(), "性别", plan.suspect().sex()},
        new String[] {"鉴定材料", plan.suspect().name() + "的静脉血约" + dice.pick("2", "4") + "mL，抗凝管封装完好"},
        new String[] {"鉴定要求", "血液中乙醇（酒精）含量检测"},
        new String[] {
          "检验方法", dice.pick("GA/T 842-2019", "GA/T 1073-2013", "SF/T 0119-2021") + " 顶空气相色谱法"
        });
    opinion.left(dice.pick("检测结果", "三、检验结果"));
    if (unitApart) {
      opinion.table(
          new double[] {3, 3, 3, 3},
          new String[] {"检测项目", "检测结果", "单位", "参考限值"},
          new String[] {"乙醇", value, unit, dice.pick("饮酒≥20  醉酒≥80", "20/80")},
          new String[] {"质控样品", TestPapers.near(new BigDecimal("80"), dice), unit, "80±4"});
    } else {
      opinion.table(
          new double[] {3, 5, 4},
          new String[] {"检材", "乙醇含量", "平行样"},
          new String[] {plan.suspect().name() + "血样", value + unit, both(plan, dice)},
          new String[] {"空白血", "未检出", "未检出"});
    }
    seal(plan, dice, opinion);
    opinion
        .left("依据GB 19522，饮酒后驾车血液酒精含量阈值为20mg/100mL，醉酒后驾车为80mg/100mL。")
        .flat("鉴定意见：" + conclusion(plan, dice));
  }

  private static void chapters(Plan plan, Dice dice, Manuscript opinion) {
    opinion
        .flat("一、基本情况")
        .paragraph("委托人：" + Places.trafficPolice(plan.district()))
        .paragraph("委托事项：对" + plan.suspect().name() + "血液中的乙醇含量进行鉴定")
        .paragraph("受理日期：" + Days.plain(plan.delivered()))
        .paragraph("鉴定材料：标记为“" + plan.suspect().name() + "”的血样两份，每份约" + dice.pick("2", "3") + "mL")
        .flat("二、案情摘要")
        .paragraph(
            Days.plain(plan.at())
                + "许，"
                + plan.suspect().name()
                + "驾驶号牌为"
                + plan.plate()
                + "的"
                + plan.model()
                + "被查，呼气检测结果为"
                + Alcohol.told(plan.breath(), dice)
                + "。")
        .says(FactKey.BREATH_ALCOHOL, FactKey.PLATE, FactKey.OFFENCE_AT)
        .flat("三、鉴定过程")
        .paragraph(
            "用顶空气相色谱仪（仪器编号"
                + dice.digits(4)
                + "）检验，以叔丁醇作内标，标准曲线范围10～300mg/100mL，质控样标示值100.0mg/100mL，实测"
                + TestPapers.near(new BigDecimal("100"), dice)
                + "mg/100mL，两份平行样相对偏差为"
                + dice.pick("0.8", "1.2", "2.1")
                + "%。")
        .flat("四、分析说明")
        .paragraph(
            "按照GB 19522的规定，血液酒精含量大于或者等于20mg/100mL、小于80mg/100mL为饮酒后驾车，大于或者等于80mg/100mL为醉酒后驾车。")
        .flat("五、鉴定意见")
        .paragraph(conclusion(plan, dice));
    seal(plan, dice, opinion);
  }

  private static void brief(Plan plan, Dice dice, Manuscript opinion) {
    String u = dice.pick("3.1", "2.6", "4.0");
    opinion
        .columns(
            new double[] {3, 5, 3, 4},
            new String[] {"送检单位：", Places.trafficPolice(plan.district())},
            new String[] {"被检人：", plan.suspect().name(), "送检日期：", Days.plain(plan.delivered())},
            new String[] {"检材：", "静脉血 1 管", "号牌号码：", plan.plate()})
        .says(FactKey.PLATE)
        .table(
            new double[] {2, 4, 5},
            new String[] {"序号", "检验项目", "检验结果"},
            new String[] {
              "1",
              "血液乙醇含量",
              Alcohol.written(plan.blood(), dice) + (dice.chance(0.5) ? "（±" + u + "）" : "")
            },
            new String[] {"2", "甲醇", "未检出"});
    seal(plan, dice, opinion);
    opinion
        .paragraph("注：醉驾标准80mg/100ml，酒驾标准20mg/100ml；扩展不确定度U=" + u + "mg/100ml，k=2。")
        .flat("结论：" + conclusion(plan, dice));
  }

  private static String both(Plan plan, Dice dice) {
    return TestPapers.near(plan.blood(), dice) + " / " + TestPapers.near(plan.blood(), dice);
  }

  private static String conclusion(Plan plan, Dice dice) {
    String who = plan.suspect().name();
    return switch (dice.between(0, 4)) {
      case 0 -> "送检的" + who + "血液中检出乙醇成分，其含量为" + Alcohol.written(plan.blood(), dice) + "。";
      case 1 -> "被鉴定人" + who + "血液中乙醇（酒精）含量为" + Alcohol.written(plan.blood(), dice) + "。";
      case 2 -> "从送检的标有“" + who + "”字样的血样中检出酒精，浓度为" + Alcohol.written(plan.blood(), dice) + "。";
      case 3 -> who + "静脉血中乙醇浓度是" + Alcohol.written(plan.blood(), dice) + "。";
      default -> "所送" + who + "的血样中乙醇含量" + Alcohol.written(plan.blood(), dice) + "。";
    };
  }

  /** Now and then somebody stamps the result itself. */
  private static void seal(Plan plan, Dice dice, Manuscript opinion) {
    if (dice.chance(0.12)) {
      opinion.sealOver(plan.laboratory() + "鉴定专用章", dice.between(0.35, 0.6));
    }
  }
}

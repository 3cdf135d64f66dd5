package org.mashang.benchmarks.papers;

import java.math.BigDecimal;
import org.mashang.screening.fact.Choices.Injury;
import org.mashang.screening.fact.FactKey;

/**
 * What officers write: how it was found out, who is answerable, what was imposed, what is asked.
 */
final class Reports {

  private Reports() {}

  static Draft arrival(Plan plan, Dice dice) {
    String who = plan.suspect().name();
    Manuscript report =
        new Manuscript("arrival", "ARRIVAL_RECORD", Look.drawn(dice, ""))
            .says(
                FactKey.SUSPECT,
                FactKey.OFFENCE_AT,
                FactKey.PLATE,
                FactKey.ROAD,
                FactKey.VEHICLE,
                FactKey.BREATH_ALCOHOL)
            .heading(plan.yes(FactKey.ACCIDENT) ? "到案经过" : dice.pick("查获经过", "抓获经过"), 1.7);
    String how = "驾驶号牌为" + plan.plate() + "的" + plan.model();
    if (plan.yes(FactKey.ACCIDENT)) {
      report
          .says(FactKey.ACCIDENT)
          .paragraph(
              Days.plain(plan.at())
                  + "许，"
                  + who
                  + how
                  + "行驶至"
                  + plan.where()
                  + "时，与"
                  + plan.other().name()
                  + "驾驶的车辆发生碰撞，造成交通事故。接报警后，我大队民警"
                  + plan.officer()
                  + "、"
                  + plan.colleague()
                  + "赶到处置，经对"
                  + who
                  + "进行呼气酒精检测，结果为"
                  + Alcohol.told(plan.breath(), dice)
                  + "。")
          .tell(
              plan,
              FactKey.FLED_ACCIDENT,
              "事故发生后，" + who + "驾车逃离现场，后被民警查获。",
              "事故发生后，" + who + "在现场等候处理，未逃逸。");
    } else {
      report
          .says(FactKey.ON_THE_SPOT)
          .paragraph(
              Days.plain(plan.at())
                  + "许，我大队民警"
                  + plan.officer()
                  + "、"
                  + plan.colleague()
                  + "在"
                  + plan.where()
                  + "执勤检查时，将酒后"
                  + how
                  + "的"
                  + who
                  + "当场查获。现场对其进行呼气酒精检测，结果为"
                  + Alcohol.told(plan.breath(), dice)
                  + "，涉嫌饮酒后驾驶机动车。")
          .tell(plan, FactKey.ACCIDENT, "", dice.pick("该人驾车过程中未发生交通事故。", "本次驾驶未造成交通事故。"));
    }
    report
        .tell(
            plan,
            FactKey.OBSTRUCTED_CHECK,
            who + "发现民警设卡后" + dice.pick("掉头逃跑，逃避检查", "拒不停车，强行冲卡，阻碍民警依法检查") + "。",
            dice.pick(who + "配合检查，没有逃避、阻碍公安机关依法检查的行为。", "检查过程中" + who + "积极配合，无逃避、阻碍检查的情形。"))
        .tell(
            plan,
            FactKey.VIOLENT_RESISTANCE,
            "检查过程中，" + who + "用拳头殴打民警，采取暴力手段抗拒检查。",
            who + "没有暴力抗拒检查的行为。")
        .tell(
            plan,
            FactKey.OBSTRUCTED_JUSTICE,
            "案发后，" + who + "指使他人作伪证，妨害司法。",
            "未发现" + who + "有威胁、引诱证人或者毁灭、伪造证据等妨害司法的行为。")
        .tell(plan, FactKey.OVERLOADED, "经现场检查，该车严重超载，载质量超过核定百分之五十以上。", "")
        .tell(plan, FactKey.DRUGS, "经对" + who + "进行检测，其驾车前服用了国家管制的精神药品。", "")
        .tell(plan, FactKey.PASSENGER_SERVICE, "查获时该车正从事网约车客运活动，车上载有乘客二人。", "")
        .tell(plan, FactKey.SCHOOL_BUS, "该车系接送学生的校车，查获时正从事校车业务，车上载有师生九人。", "")
        .tell(plan, FactKey.DANGEROUS_GOODS, "该车装载汽油等危险化学品，正在运输途中。", "")
        .tell(plan, FactKey.CONFESSED, who + "到案后如实供述了酒后驾驶机动车的事实。", who + "到案后拒不供认酒后驾驶机动车的事实。")
        .paragraph("特此说明。");
    return report
        .signed(
            Places.trafficPolice(plan.district()),
            "民警：" + plan.officer() + "、" + plan.colleague(),
            Places.trafficPolice(plan.district()),
            Days.plain(plan.at().toLocalDate()))
        .done();
  }

  static Draft accident(Plan plan, Dice dice) {
    String who = plan.suspect().name();
    String other = plan.other().name();
    Manuscript paper =
        new Manuscript("accident", "ACCIDENT_DETERMINATION", Look.drawn(dice, ""))
            .says(
                FactKey.ACCIDENT,
                FactKey.LIABILITY,
                FactKey.INJURY,
                FactKey.OFFENCE_AT,
                FactKey.PLATE)
            .middle(Places.trafficPolice(plan.district()))
            .heading("道路交通事故认定书", 1.7)
            .right("第3308" + dice.digits(10) + "号")
            .left("交通事故时间：" + Days.plain(plan.at()))
            .left("交通事故地点：" + plan.where())
            .flat("当事人基本情况：")
            .paragraph(
                who
                    + "，"
                    + plan.suspect().sex()
                    + "，驾驶号牌为"
                    + plan.plate()
                    + "的"
                    + plan.model()
                    + "。")
            .paragraph(other + "，" + plan.other().sex() + "，驾驶无号牌电动自行车。")
            .flat("道路交通事故基本事实：")
            .paragraph(
                Days.plain(plan.at())
                    + "许，"
                    + who
                    + "酒后驾驶上述车辆与"
                    + other
                    + "驾驶的车辆相撞，造成两车受损"
                    + switch (plan.injury()) {
                      case TRIFLING -> "、" + other + "受伤的交通事故。经鉴定，" + other + "的损伤程度为轻微伤。";
                      case MINOR -> "、" + other + "受伤的交通事故。经鉴定，" + other + "的损伤程度为轻伤二级。";
                      default -> "的交通事故，无人员受伤。";
                    })
            .flat("事故形成原因及当事人责任：")
            .paragraph(blame(plan, who, other));
    return paper
        .left("交通警察：{" + plan.officer() + "}  {" + plan.colleague() + "}")
        .signed(
            Places.trafficPolice(plan.district()) + "事故处理专用章",
            Places.trafficPolice(plan.district()),
            Days.solemn(plan.filed()))
        .done();
  }

  private static String blame(Plan plan, String who, String other) {
    String rule = "根据《道路交通事故处理程序规定》第六十条的规定，";
    return rule
        + switch (plan.liability()) {
          case FULL -> who + "承担事故全部责任，" + other + "无责任。";
          case MAIN -> who + "承担事故主要责任，" + other + "承担事故次要责任。";
          case EQUAL -> who + "和" + other + "承担事故同等责任。";
          case SECONDARY -> other + "承担事故主要责任，" + who + "承担事故次要责任。";
          default -> other + "承担事故全部责任，" + who + "无责任。";
        };
  }

  static Draft penalty(Plan plan, Dice dice) {
    String who = plan.suspect().name();
    BigDecimal blood = plan.blood();
    boolean drunk = blood.compareTo(new BigDecimal("80")) >= 0;
    return new Manuscript("penalty", "PENALTY_DECISION", Look.drawn(dice, ""))
        .says(FactKey.SUSPECT, FactKey.PLATE, FactKey.OFFENCE_AT, FactKey.BLOOD_ALCOHOL)
        .middle(Places.police(plan.district()))
        .heading(dice.pick("公安交通管理行政处罚决定书", "行政处罚决定书"), 1.6)
        .right(
            plan.district().substring(0, 2)
                + "公（交）行罚决字〔"
                + plan.at().getYear()
                + "〕第"
                + dice.digits(5)
                + "号")
        .paragraph(
            "被处罚人："
                + who
                + "，"
                + plan.suspect().sex()
                + "，公民身份号码"
                + plan.suspect().idNumber()
                + "。")
        .paragraph(
            "现查明，"
                + who
                + "于"
                + Days.plain(plan.at())
                + "，在"
                + plan.where()
                + "驾驶号牌号码为"
                + plan.plate()
                + "的"
                + plan.model()
                + "，"
                + dice.pick("经鉴定，其血液酒精含量为", "经抽血检验，血液中乙醇含量为")
                + Alcohol.written(blood, dice)
                + (drunk ? "，属于醉酒后驾驶机动车。" : "，属于饮酒后驾驶机动车。"))
        .paragraph(
            "根据《中华人民共和国道路交通安全法》第九十一条之规定，决定"
                + (drunk ? "吊销其机动车驾驶证，五年内不得重新取得机动车驾驶证。" : "暂扣其机动车驾驶证六个月，并处罚款一千五百元。"))
        .paragraph("如不服本决定，可以自收到决定书之日起六十日内申请行政复议，或者在六个月内提起行政诉讼。")
        .left("被处罚人：{" + who + "}")
        .signed(
            Places.police(plan.district()),
            Places.police(plan.district()),
            Days.plain(plan.notified()))
        .done();
  }

  static Draft prosecution(Plan plan, Dice dice) {
    String who = plan.suspect().name();
    Manuscript paper =
        new Manuscript("prosecution", null, Look.drawn(dice, ""))
            .says(
                FactKey.SUSPECT,
                FactKey.PLATE,
                FactKey.OFFENCE_AT,
                FactKey.ROAD,
                FactKey.VEHICLE,
                FactKey.BLOOD_ALCOHOL,
                FactKey.BREATH_ALCOHOL,
                FactKey.FILED_ON)
            .middle(Places.police(plan.district()))
            .heading("起诉意见书", 1.8)
            .right(
                plan.district().substring(0, 2)
                    + "公（交）诉字〔"
                    + plan.at().getYear()
                    + "〕"
                    + plan.number().substring(4)
                    + "号")
            .paragraph(
                "犯罪嫌疑人"
                    + who
                    + "，"
                    + plan.suspect().sex()
                    + "，"
                    + Days.plain(plan.suspect().born())
                    + "出生，公民身份号码"
                    + plan.suspect().idNumber()
                    + "，户籍所在地"
                    + plan.suspect().home()
                    + "。")
            .paragraph("犯罪嫌疑人" + who + "涉嫌危险驾驶一案，我局于" + Days.plain(plan.filed()) + "立案侦查，现已侦查终结。")
            .paragraph(
                "经依法侦查查明："
                    + Days.plain(plan.at())
                    + "许，犯罪嫌疑人"
                    + who
                    + "酒后驾驶号牌为"
                    + plan.plate()
                    + "的"
                    + plan.model()
                    + "行驶至"
                    + plan.where()
                    + (plan.yes(FactKey.ACCIDENT)
                        ? "时，与" + plan.other().name() + "驾驶的车辆发生碰撞。"
                        : "时，被民警查获。")
                    + "经呼气酒精检测，结果为"
                    + Alcohol.told(plan.breath(), dice)
                    + "；"
                    + dice.pick("经鉴定，其血液中乙醇含量为", "经检验，血液酒精含量为")
                    + Alcohol.written(plan.blood(), dice)
                    + "。");
    if (plan.yes(FactKey.ACCIDENT)) {
      paper
          .says(FactKey.ACCIDENT, FactKey.LIABILITY)
          .paragraph(
              "经认定，"
                  + who
                  + switch (plan.liability()) {
                    case FULL -> "负事故全部责任。";
                    case MAIN -> "负事故主要责任。";
                    case EQUAL -> "负事故同等责任。";
                    case SECONDARY -> "负事故次要责任。";
                    default -> "在事故中无责任。";
                  });
      if (plan.injury() == Injury.MINOR) {
        paper.says(FactKey.INJURY).paragraph("经鉴定，" + plan.other().name() + "的伤情为轻伤二级。");
      }
    }
    return paper
        .tell(plan, FactKey.CONFESSED, "犯罪嫌疑人" + who + "到案后能如实供述自己的罪行。", "")
        .tell(plan, FactKey.ACCEPTS_PUNISHMENT, "犯罪嫌疑人" + who + "自愿认罪认罚。", "")
        .paragraph("上述事实，有查获经过、鉴定意见、犯罪嫌疑人供述等证据证实，足以认定。现依照《中华人民共和国刑事诉讼法》第一百六十二条之规定，移送审查起诉。")
        .flat("此致")
        .flat(Places.procuratorate(plan.district()))
        .signed(
            Places.police(plan.district()),
            Places.police(plan.district()),
            Days.solemn(plan.filed().plusDays(7)))
        .done();
  }
}

package org.mashang.benchmarks.papers;

import java.time.LocalDate;
import org.mashang.screening.fact.Choices.Licence;
import org.mashang.screening.fact.Choices.Vehicle;
import org.mashang.screening.fact.FactKey;

/**
 * What is printed from a register: who somebody is, what they may drive, what they drove, before.
 */
final class DataSheets {

  private DataSheets() {}

  static Draft identity(Plan plan, Dice dice) {
    Person who = plan.suspect();
    return new Manuscript("identity", "IDENTITY", Look.drawn(dice, ""))
        .says(FactKey.SUSPECT)
        .heading(dice.pick("常住人口基本信息", "人口信息查询记录", "户籍证明"))
        .table(
            new double[] {3, 5, 3, 4},
            new String[] {"姓名", who.name(), "性别", who.sex()},
            new String[] {"民族", "汉族", "出生日期", Days.plain(who.born())},
            new String[] {"公民身份号码", who.idNumber()},
            new String[] {"户籍地址", who.home()},
            new String[] {"文化程度", dice.pick("初中", "高中", "大专"), "婚姻状况", dice.pick("已婚", "未婚")},
            new String[] {"服务处所", dice.pick("务农", "个体经营", "某建筑公司")})
        .signed(
            Places.police(plan.district()) + "户籍专用章",
            Places.police(plan.district()),
            Days.plain(plan.filed()))
        .done();
  }

  static Draft licence(Plan plan, Dice dice) {
    Person who = plan.suspect();
    Manuscript sheet =
        new Manuscript("licence", "LICENCE_RECORD", Look.drawn(dice, ""))
            .says(FactKey.SUSPECT, FactKey.LICENCE)
            .heading(dice.pick("驾驶人信息查询结果单", "机动车驾驶人信息查询记录"));
    if (plan.licence() == Licence.NONE) {
      return sheet
          .table(
              new double[] {3, 5, 3, 4},
              new String[] {"查询姓名", who.name(), "性别", who.sex()},
              new String[] {"身份证明号码", who.idNumber()},
              new String[] {"查询结果", "未查询到该人的机动车驾驶证信息"})
          .paragraph("经公安交通管理综合应用平台查询，" + who.name() + "未取得机动车驾驶证。")
          .signed(Places.trafficPolice(plan.district()), Days.plain(plan.filed()))
          .done();
    }
    LocalDate first = plan.at().toLocalDate().minusDays(dice.between(800, 5000));
    LocalDate until =
        plan.licence() == Licence.EXPIRED
            ? plan.at().toLocalDate().minusDays(dice.between(30, 600))
            : plan.at().toLocalDate().plusDays(dice.between(200, 2500));
    String state =
        switch (plan.licence()) {
          case REVOKED -> "吊销";
          case SUSPENDED -> "暂扣";
          case EXPIRED -> "超过有效期未换证";
          default -> "正常";
        };
    sheet.table(
        new double[] {3, 5, 3, 4},
        new String[] {"姓名", who.name(), "性别", who.sex()},
        new String[] {"驾驶证号", who.idNumber()},
        new String[] {"准驾车型", classes(plan, dice), "驾驶证状态", state},
        new String[] {"初次领证日期", Days.plain(first)},
        new String[] {"有效期止", Days.plain(until)},
        new String[] {"发证机关", "衢州市公安局交通警察支队", "累积记分", dice.between(0, 6) + "分"});
    sheet.paragraph(
        switch (plan.licence()) {
          case WRONG_CLASS -> "经核对，" + who.name() + "所驾车辆与其准驾车型不符。";
          case REVOKED -> "经查询，" + who.name() + "的机动车驾驶证已被吊销。";
          case SUSPENDED -> "经查询，" + who.name() + "的机动车驾驶证处于暂扣期间。";
          case EXPIRED -> "经查询，" + who.name() + "的机动车驾驶证已超过有效期。";
          default -> "经核对，" + who.name() + "持有的驾驶证合法有效，准驾车型与所驾车辆相符。";
        });
    return sheet.signed(Places.trafficPolice(plan.district()), Days.plain(plan.filed())).done();
  }

  private static String classes(Plan plan, Dice dice) {
    boolean wrong = plan.licence() == Licence.WRONG_CLASS;
    return switch (plan.vehicle()) {
      case MOTORCYCLE, E_BIKE_OVER_STANDARD -> wrong ? "C1" : dice.pick("C1D", "C1E", "E", "B2E");
      case HEAVY_TRUCK -> wrong ? "C1" : dice.pick("B2", "A2", "B2D");
      case BUS -> wrong ? "C1" : dice.pick("A1", "A3", "B1");
      default -> wrong ? dice.pick("D", "E") : dice.pick("C1", "C1", "C2", "B2", "C1E");
    };
  }

  static Draft vehicle(Plan plan, Dice dice) {
    Manuscript sheet =
        new Manuscript("vehicle", "VEHICLE_RECORD", Look.drawn(dice, ""))
            .says(FactKey.PLATE, FactKey.VEHICLE)
            .heading(dice.pick("机动车信息查询结果单", "机动车信息查询记录"))
            .table(
                new double[] {3, 5, 3, 4},
                new String[] {"号牌号码", plan.plate(), "车辆类型", plan.model()},
                new String[] {"所有人", plan.suspect().name()},
                new String[] {
                  "品牌型号", dice.pick("东风牌", "吉利牌", "长安牌", "钱江牌", "雅迪牌") + "QZ" + dice.digits(4)
                },
                new String[] {"车辆识别代号", "LQZ" + dice.digits(8) + "000" + dice.digits(3)},
                new String[] {"使用性质", dice.pick("非营运", "非营运", "货运"), "机动车状态", "正常"},
                new String[] {
                  "检验有效期止", Days.plain(plan.at().toLocalDate().plusDays(dice.between(20, 700)))
                });
    if (plan.vehicle() == Vehicle.E_BIKE_OVER_STANDARD) {
      sheet.paragraph("该电动二轮车经鉴定，最高车速和整车质量超出电动自行车标准，属于机动车（" + dice.pick("电动轻便摩托车", "电动摩托车") + "）。");
    }
    return sheet.signed(Places.trafficPolice(plan.district()), Days.plain(plan.filed())).done();
  }

  static Draft before(Plan plan, Dice dice) {
    String who = plan.suspect().name();
    Manuscript sheet =
        new Manuscript("before", "PRIOR_RECORD", Look.drawn(dice, ""))
            .says(FactKey.SUSPECT)
            .heading(dice.pick("违法犯罪记录查询情况", "违法犯罪经历查询证明"))
            .paragraph("经查询全国违法犯罪人员信息资源库和公安交通管理综合应用平台，" + who + "的记录情况如下：");
    if (plan.yes(FactKey.DRINK_DRIVING_BEFORE)) {
      LocalDate on =
          LocalDate.parse(plan.world().getOrDefault(FactKey.DRINK_DRIVING_ON, "2020-01-01"));
      sheet
          .says(FactKey.DRINK_DRIVING_BEFORE, FactKey.DRINK_DRIVING_ON)
          .paragraph(
              who
                  + dice.pick("曾于", "于")
                  + Days.plain(on)
                  + "因饮酒后驾驶机动车被"
                  + Places.trafficPolice(dice.pick(Places.DISTRICTS))
                  + "处以罚款"
                  + dice.pick("一千元", "二千元")
                  + "、暂扣机动车驾驶证六个月的行政处罚。");
    } else if (plan.no(FactKey.DRINK_DRIVING_BEFORE)) {
      sheet.says(FactKey.DRINK_DRIVING_BEFORE).paragraph("未发现" + who + "曾因饮酒后驾驶机动车被查获或者受过行政处罚的记录。");
    }
    if (plan.yes(FactKey.CONVICTED_BEFORE)) {
      LocalDate on = LocalDate.parse(plan.world().getOrDefault(FactKey.CONVICTED_ON, "2020-01-01"));
      sheet
          .says(FactKey.CONVICTED_BEFORE, FactKey.CONVICTED_ON)
          .paragraph(
              dice.chance(0.6)
                  ? who + "于" + Days.plain(on) + "因犯危险驾驶罪被" + "龙游县人民法院判处拘役一个月，缓刑二个月，并处罚金三千元。"
                  : who + "于" + Days.plain(on) + "因危险驾驶被" + "江山市人民检察院作出相对不起诉决定。");
    } else if (plan.no(FactKey.CONVICTED_BEFORE)) {
      sheet.says(FactKey.CONVICTED_BEFORE).paragraph("未发现" + who + "有因危险驾驶被判处刑罚或者被相对不起诉的记录。");
    }
    sheet.tell(plan, FactKey.OTHER_CRIME_BEFORE, who + "于2015年因犯盗窃罪被判处有期徒刑六个月。", "未发现其他犯罪前科。");
    return sheet
        .signed(
            Places.police(plan.district()),
            Places.police(plan.district()),
            Days.plain(plan.filed()))
        .done();
  }
}

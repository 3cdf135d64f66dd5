package org.mashang.benchmarks.papers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.mashang.screening.fact.FactKey;

/** Breath test, taking of blood, and the notice of what the laboratory found. */
final class TestPapers {

  private TestPapers() {}

  static Draft breath(Plan plan, Dice dice) {
    Look look = Look.drawn(dice, "").of(dice.between(12.0, 14.0));
    String unit = dice.pick("mg/100ml", "mg/100mL");
    Manuscript slip =
        new Manuscript("breath", "BREATH_RESULT", look)
            .says(FactKey.BREATH_ALCOHOL, FactKey.SUSPECT, FactKey.PLATE)
            .heading(dice.pick("呼气式酒精检测结果单", "呼出气体酒精含量检测结果", "酒精呼气测试单"))
            .gap(0.5);
    String result = plan.breath().toPlainString() + (dice.chance(0.5) ? " " : "") + unit;
    String device = dice.pick("JZ-200型", "SAD9型", "T60型") + "  编号 " + dice.digits(6);
    if (dice.chance(0.5)) {
      slip.table(
          new double[] {3, 7},
          new String[] {"检测仪器", device},
          new String[] {"检测序号", dice.digits(5)},
          new String[] {"检测时间", Days.dashed(plan.at().plusMinutes(6))},
          new String[] {"被测试人", "{" + plan.suspect().name() + "}"},
          new String[] {"证件号码", plan.suspect().idNumber()},
          new String[] {"车辆号牌", "{" + plan.plate() + "}"},
          new String[] {"检测地点", plan.where()},
          new String[] {dice.pick("检测结果", "呼气酒精含量"), result});
    } else {
      slip.left("检测仪器：" + device)
          .left("记录号：" + dice.digits(5))
          .left("时间：" + Days.dashed(plan.at().plusMinutes(6)))
          .left("被测人：{" + plan.suspect().name() + "}")
          .left("驾驶证号：" + plan.suspect().idNumber())
          .left("车牌：{" + plan.plate() + "}")
          .left(dice.pick("呼气酒精检测结果：", "呼气测试结果：") + result);
    }
    return slip.gap(0.5)
        .paragraph("以上结果已当场告知被测试人。" + dice.pick("被测试人对结果无异议。", "被测试人表示没有异议。"))
        .left("被测试人签名：{" + plan.suspect().name() + "}")
        .left("检测民警：{" + plan.officer() + "}  {" + plan.colleague() + "}")
        .signed(
            dice.chance(0.4) ? Places.trafficPolice(plan.district()) : "",
            Places.trafficPolice(plan.district()),
            Days.plain(plan.at().toLocalDate()))
        .done();
  }

  static Draft sample(Plan plan, Dice dice) {
    Manuscript form =
        new Manuscript("sample", "SAMPLE_RECORD", Look.drawn(dice, ""))
            .says(FactKey.SAMPLED_AT, FactKey.SUSPECT)
            .heading(dice.pick("当事人血样提取登记表", "血液样本提取登记表", "提取血样登记表"))
            .right("编号：" + dice.digits(8));
    String tube = dice.pick("A管、B管各一支", "真空抗凝管两支") + "，每支约" + dice.pick("2", "3", "5") + "毫升";
    form.table(
        new double[] {3, 4, 3, 4},
        new String[] {"姓名", "{" + plan.suspect().name() + "}", "性别", plan.suspect().sex()},
        new String[] {"身份证号", plan.suspect().idNumber()},
        new String[] {"号牌号码", "{" + plan.plate() + "}", "车辆类型", plan.model()},
        new String[] {"提取时间", "{" + Days.plain(plan.sampled()) + "}"},
        new String[] {"提取地点", "衢州市" + dice.pick("人民医院急诊室", "中医医院抽血室", "第三医院急诊科")},
        new String[] {"提取数量", tube},
        new String[] {"消毒用品", "不含醇类的消毒液"},
        new String[] {"封装编号", "QZ" + dice.digits(6), "保存方式", "低温冷藏"});
    return form.gap(0.4)
        .paragraph("血样在被提取人面前分装、封口并贴好标签，提取和封装的全过程同步录音录像。")
        .left("被提取人（签名、捺印）：{" + plan.suspect().name() + "}")
        .left("提取人：{" + dice.pick("周敏", "林晓燕", "徐建平") + "}")
        .left("封装民警：{" + plan.officer() + "}、{" + plan.colleague() + "}")
        .signed(Places.trafficPolice(plan.district()), Days.plain(plan.sampled().toLocalDate()))
        .done();
  }

  static Draft notice(Plan plan, Dice dice) {
    String found =
        plan.laboratory()
            + "对"
            + plan.suspect().name()
            + "血样作出的鉴定意见是："
            + dice.pick("送检血样中检出乙醇成分，含量为", "其血液中乙醇含量为", "血液酒精含量为")
            + Alcohol.written(plan.blood(), dice)
            + "。";
    return new Manuscript("notice", "OPINION_NOTICE", Look.drawn(dice, ""))
        .says(FactKey.BLOOD_ALCOHOL, FactKey.NOTIFIED_ON, FactKey.SUSPECT)
        .middle(Places.police(plan.district()))
        .heading("鉴定意见通知书", 1.7)
        .right(
            plan.district().substring(0, 2)
                + "公（交）鉴通字〔"
                + plan.at().getYear()
                + "〕"
                + plan.number().substring(4)
                + "号")
        .flat(plan.suspect().name() + "：")
        .paragraph("我局指派、聘请有关人员，对你的血液样本进行了酒精含量鉴定。" + found)
        .paragraph("根据《中华人民共和国刑事诉讼法》第一百四十八条之规定，如果你对该鉴定意见有异议，可以提出补充鉴定或者重新鉴定的申请。")
        .signed(
            Places.police(plan.district()),
            Places.police(plan.district()),
            Days.plain(plan.notified()))
        .gap(1)
        .left("本通知书已收到。" + dice.pick("我对鉴定意见没有异议。", "我不申请重新鉴定。"))
        .left("被告知人：{" + plan.suspect().name() + "}    {" + Days.plain(plan.notified()) + "}")
        .done();
  }

  /** Of the sample's two runs, near the result. */
  static String near(BigDecimal value, Dice dice) {
    return value
        .add(BigDecimal.valueOf(dice.between(-0.6, 0.6)))
        .setScale(2, RoundingMode.HALF_UP)
        .toPlainString();
  }
}

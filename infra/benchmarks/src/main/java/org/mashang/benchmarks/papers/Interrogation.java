package org.mashang.benchmarks.papers;

import java.util.Map;
import org.mashang.screening.fact.FactKey;

/** The suspect's statement (讯问笔录), question by question. */
final class Interrogation {

  private static final Map<FactKey, String[]> NO =
      Map.of(
          FactKey.DRUGS, new String[] {"你驾车前有没有服用国家管制的精神药品或者麻醉药品？", "没有服用过。"},
          FactKey.OVERLOADED, new String[] {"你驾驶的车辆有没有严重超员、超载、超速的情况？", "没有超员超载，也没有超速。"},
          FactKey.PASSENGER_SERVICE, new String[] {"你当时是否在从事客运活动，车上有没有载乘客？", "我没有从事客运，车上没有乘客。"},
          FactKey.SCHOOL_BUS, new String[] {"你是否从事校车业务？", "不是，我没有开过校车。"},
          FactKey.DANGEROUS_GOODS, new String[] {"车上有没有运输危险化学品、危险货物？", "没有运输这些东西。"},
          FactKey.DRINK_DRIVING_BEFORE,
              new String[] {"你以前有没有因酒后驾驶机动车被查获或者处罚过？", "没有，以前没有因为酒驾被处罚过。"},
          FactKey.CONVICTED_BEFORE, new String[] {"你有没有因危险驾驶被判过刑或者被相对不起诉？", "没有。"},
          FactKey.OTHER_CRIME_BEFORE, new String[] {"你有没有其他前科？", "没有其他前科。"});

  private Interrogation() {}

  static Draft of(Plan plan, Dice dice) {
    Look look = Look.drawn(dice, "");
    look = (dice.chance(0.6) ? look.onRules() : look).of(dice.between(12.0, 13.5));
    Manuscript record =
        new Manuscript("statement", "STATEMENT", look)
            .says(FactKey.SUSPECT, FactKey.OFFENCE_AT, FactKey.PLATE, FactKey.ROAD, FactKey.VEHICLE)
            .heading(dice.pick("讯问笔录", "询 问 / 讯 问 笔 录").equals("讯问笔录") ? "讯问笔录" : "讯 问 笔 录", 1.7)
            .left(
                "时间：{"
                    + Days.plain(plan.filed().atTime(9, dice.between(0, 59)))
                    + "}至{"
                    + Days.plain(plan.filed().atTime(10, dice.between(0, 59)))
                    + "}")
            .left("地点：" + Places.police(plan.district()) + "执法办案中心")
            .left("讯问人：{" + plan.officer() + "}    记录人：{" + plan.colleague() + "}")
            .left(
                "被讯问人：{"
                    + plan.suspect().name()
                    + "}  性别："
                    + plan.suspect().sex()
                    + "  电话："
                    + plan.suspect().phone())
            .left("身份证号码：" + plan.suspect().idNumber())
            .left("户籍所在地：" + plan.suspect().home());
    record
        .ask(
            "我们是" + Places.police(plan.district()) + "的民警，现依法对你进行讯问，你应当如实回答，与案件无关的问题有权拒绝回答。你听清楚了吗？",
            dice.pick("听清楚了。", "清楚了。"))
        .ask(dice.pick("你因何事被传唤？", "你知道今天为什么找你吗？"), dice.pick("因为我酒后开车被查了。", "我喝了酒开车，被交警查到了。"))
        .ask(dice.pick("把事情经过讲一下。", "请你讲一下具体经过。"), story(plan, dice));
    reason(plan, dice, record);
    alcohol(plan, dice, record);
    accident(plan, record);
    licence(plan, record);
    NO.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            item -> {
              if (plan.no(item.getKey())) {
                record.says(item.getKey()).ask(item.getValue()[0], item.getValue()[1]);
              }
            });
    said(plan, dice, record);
    return record
        .ask("以上所说是否属实？", "属实。")
        .gap(0.5)
        .left("以上笔录我看过，和我讲的一样。")
        .left("{" + plan.suspect().name() + "}    {" + Days.plain(plan.filed()) + "}")
        .done();
  }

  private static String story(Plan plan, Dice dice) {
    return Days.plain(plan.at().toLocalDate())
        + dice.pick("那天，", "，")
        + "我和朋友"
        + dice.pick("在饭店吃饭时喝了大概三两白酒", "一起喝了四瓶啤酒", "在家里喝了半斤黄酒和一瓶啤酒")
        + "，之后我一个人驾驶号牌为"
        + plan.plate()
        + "的"
        + plan.model()
        + "，"
        + plan.at().getHour()
        + "时"
        + plan.at().getMinute()
        + "分左右开到"
        + plan.where()
        + "时"
        + (plan.yes(FactKey.ACCIDENT) ? "出了事故。" : "被民警拦下来检查。");
  }

  private static void reason(Plan plan, Dice dice, Manuscript record) {
    if (plan.yes(FactKey.SHORT_MOVE)) {
      record
          .says(FactKey.SHORT_MOVE)
          .ask(
              "你为什么酒后还要开车？",
              plan.road() == org.mashang.screening.fact.Choices.Road.CAR_PARK
                  ? "车子挡住了别人的车位，我在停车场里挪一下车，开了不到" + dice.pick("十", "二十") + "米。"
                  : "我在小区里面挪车，把车停到自己车位上，只开了二十米左右。");
    } else if (plan.yes(FactKey.EMERGENCY)) {
      record.says(FactKey.EMERGENCY).ask("你为什么酒后还要开车？", "我母亲突发心脏病，叫不到车，我急着送她去医院抢救。");
    } else {
      record.ask("你为什么酒后还要开车？", dice.pick("我以为路近没事，存在侥幸心理。", "代驾没有叫到，就自己开了。"));
    }
  }

  private static void alcohol(Plan plan, Dice dice, Manuscript record) {
    record
        .says(FactKey.BREATH_ALCOHOL, FactKey.BLOOD_ALCOHOL)
        .ask("民警当场对你进行呼气酒精测试，结果是多少？", "呼气测试结果是" + Alcohol.told(plan.breath(), dice) + "，我没有异议。")
        .ask("经鉴定，你的血液酒精含量为" + Alcohol.told(plan.blood(), dice) + "，你对鉴定意见有无异议？", "没有异议，我不申请重新鉴定。");
  }

  private static void accident(Plan plan, Manuscript record) {
    if (plan.no(FactKey.ACCIDENT)) {
      record.says(FactKey.ACCIDENT).ask("你驾车过程中有没有发生交通事故？", "没有发生交通事故。");
    }
    if (!plan.yes(FactKey.ACCIDENT)) {
      return;
    }
    record.says(FactKey.ACCIDENT).ask("发生了什么事故？", "我的车和" + plan.other().name() + "的车碰了一下。");
    if (plan.yes(FactKey.FLED_ACCIDENT)) {
      record.says(FactKey.FLED_ACCIDENT).ask("事故发生后你做了什么？", "我当时害怕，事故发生后就开车逃离了现场。");
    } else if (plan.no(FactKey.FLED_ACCIDENT)) {
      record.says(FactKey.FLED_ACCIDENT).ask("事故发生后你有没有逃逸？", "没有逃逸，我一直在现场等交警处理。");
    }
    String value = plan.value(FactKey.COMPENSATED);
    if ("YES".equals(value)) {
      record.says(FactKey.COMPENSATED).ask("对方的损失赔偿了没有？", "已经赔偿了对方的全部损失。");
    } else if (plan.no(FactKey.COMPENSATED)) {
      record.says(FactKey.COMPENSATED).ask("对方的损失赔偿了没有？", "还没有赔偿。");
    }
    if (plan.yes(FactKey.FORGIVEN)) {
      record.says(FactKey.FORGIVEN).ask("对方有没有谅解你？", "对方已经出具了谅解书，对我表示谅解。");
    }
  }

  private static void licence(Plan plan, Manuscript record) {
    record
        .says(FactKey.LICENCE)
        .ask(
            "你有没有机动车驾驶证？",
            switch (plan.licence()) {
              case VALID -> "有的，我持有与所驾车型相符的有效驾驶证。";
              case NONE -> "没有，我从来没有取得过机动车驾驶证。";
              case WRONG_CLASS -> "有驾驶证，但准驾车型和我开的这辆车不相符。";
              case REVOKED -> "以前有，后来被吊销了，还没有重新考。";
              case SUSPENDED -> "有的，不过驾驶证现在被暂扣着。";
              case EXPIRED -> "有的，但已经超过有效期，没有去换证。";
            });
  }

  private static void said(Plan plan, Dice dice, Manuscript record) {
    if (plan.yes(FactKey.DRINK_DRIVING_BEFORE)) {
      record
          .says(FactKey.DRINK_DRIVING_BEFORE)
          .ask("你以前有没有因酒后驾驶机动车被查获或者处罚过？", dice.pick("有过一次，以前因为酒驾被交警处罚过。", "有，以前酒后开车被查获过一次。"));
    }
    if (plan.yes(FactKey.ACCEPTS_PUNISHMENT)) {
      record.says(FactKey.ACCEPTS_PUNISHMENT).ask("认罪认罚从宽制度的规定已经向你告知，你是否自愿认罪认罚？", "我自愿认罪认罚。");
    } else {
      record.says(FactKey.ACCEPTS_PUNISHMENT).ask("认罪认罚从宽制度的规定已经向你告知，你是否自愿认罪认罚？", "我不认罪认罚。");
    }
  }
}

package org.mashang.local.demo;

import java.util.List;

/** Names and addresses, the common and the rare. */
public final class People {

  private static final String SURNAMES =
      "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严覃武戚";

  /** Surnames outside the usual fonts and input methods; the last two need four bytes. */
  private static final List<String> RARE_SURNAMES = List.of("㛃", "仉", "亓", "妫", "禤", "𠅤", "𬎆");

  private static final List<String> DOUBLE_SURNAMES = List.of("欧阳", "上官", "司徒", "诸葛", "尉迟");
  private static final String GIVEN =
      "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华建国志文玉兰红梅春云海燕金凤林生根土水火阿宝小龙大山新民卫东爱香菊仙娣银珍彩福祥喜庆旺财";
  private static final String RARE_GIVEN = "喆堃淼燚𣚣𫖯𬱖玥珺";
  private static final List<String> ROADS =
      List.of("荷花中路", "三江东路", "府山街", "新桥街", "劳动路", "花园大道", "衢化路", "江滨路", "解放街", "环城西路");

  private People() {}

  /** About one name in twelve is hard to type. */
  public static String name(Dice dice) {
    String surname =
        dice.onceIn(12)
            ? dice.pick(RARE_SURNAMES)
            : dice.onceIn(25) ? dice.pick(DOUBLE_SURNAMES) : dice.character(SURNAMES);
    String given = dice.character(dice.onceIn(15) ? RARE_GIVEN : GIVEN);
    return surname + given + (dice.onceIn(3) ? "" : dice.character(GIVEN));
  }

  /** An address in a division. */
  public static String address(Dice dice, String divisionName) {
    return "浙江省衢州市"
        + (divisionName.equals("衢州市") ? "" : divisionName)
        + dice.pick(ROADS)
        + dice.between(1, 398)
        + "号"
        + dice.between(1, 28)
        + "幢"
        + dice.between(1, 18)
        + "0"
        + dice.between(1, 4)
        + "室";
  }

  /** A company's name. */
  public static String company(Dice dice) {
    List<String> trades =
        List.of("餐饮管理", "建材", "物流", "农业开发", "新材料", "茶业", "特种纸业", "机械制造", "旅游开发", "网络科技");
    return "衢州"
        + dice.character("鑫瑞恒泰盛宏远诚信达丰润华兴")
        + dice.character("鑫瑞恒泰盛宏远诚信达丰润华兴")
        + dice.pick(trades)
        + "有限公司";
  }
}

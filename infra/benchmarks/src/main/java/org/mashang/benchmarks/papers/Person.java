package org.mashang.benchmarks.papers;

import java.time.LocalDate;

/**
 * Somebody who does not exist.
 *
 * @param idNumber with an area code that no area has
 */
record Person(
    String name, boolean man, LocalDate born, String idNumber, String home, String phone) {

  private static final String[] FAMILIES = {
    "王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "胡", "朱", "高", "林", "何", "郭", "马",
        "罗",
    "梁", "宋", "郑", "谢", "韩", "唐", "冯", "于", "董", "萧", "程", "曹", "袁", "邓", "许", "傅", "沈", "曾", "彭",
        "吕"
  };
  private static final String[] FIRSTS = {
    "建", "志", "国", "文", "晓", "海", "春", "永", "家", "明", "俊", "德", "少", "光", "小", "云", "金", "新", "荣",
    "立"
  };
  private static final String[] SECONDS = {
    "军", "华", "平", "强", "伟", "明", "峰", "波", "良", "飞", "勇", "林", "龙", "斌", "庆", "祥", "东", "根", "法",
    "泉"
  };
  private static final String[] HER_SECONDS = {"芳", "英", "娟", "丽", "敏", "红", "玲", "燕", "萍", "霞"};

  static Person drawn(Dice dice, int youngest, int oldest, int year) {
    boolean man = dice.chance(0.85);
    String second = man ? dice.pick(SECONDS) : dice.pick(HER_SECONDS);
    String name = dice.pick(FAMILIES) + (dice.chance(0.75) ? dice.pick(FIRSTS) + second : second);
    LocalDate born =
        LocalDate.of(year - dice.between(youngest, oldest), 1, 1).minusDays(dice.between(1, 360));
    String serial =
        dice.digits(2) + (man ? dice.pick("1", "3", "5", "7") : dice.pick("2", "4", "6"));
    String number = "330899" + Days.compact(born) + serial + dice.pick("X", "0", "4", "7", "9");
    String home =
        "浙江省衢州市"
            + dice.pick(Places.DISTRICTS)
            + dice.pick("石梁镇", "廿里镇", "航埠镇", "高家镇", "湖南镇", "华埠镇", "詹家镇", "贺村镇")
            + dice.pick("新塘村", "下坂村", "后溪村", "杨家村", "上圩头村", "桥东村")
            + dice.between(1, 188)
            + "号";
    return new Person(
        name, man, born, number, home, "1" + dice.pick("30", "57", "88") + dice.digits(8));
  }

  String sex() {
    return man ? "男" : "女";
  }

  /** As an interrogation record does when it tells a story: the family name and 某. */
  String family() {
    return name.substring(0, 1);
  }
}

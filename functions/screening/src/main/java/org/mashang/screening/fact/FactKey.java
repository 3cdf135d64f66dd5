package org.mashang.screening.fact;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What is asked of the papers of a drunk-driving case. Source: 《关于办理醉酒危险驾驶刑事案件的意见》 高检发办字〔2023〕187号,
 * articles 4 to 23.
 */
public enum FactKey {
  BLOOD_ALCOHOL("血液酒精含量", FactType.ALCOHOL),
  BREATH_ALCOHOL("呼气酒精含量", FactType.ALCOHOL),
  FLED_BEFORE_SAMPLE("抽血前脱逃或找人顶替", FactType.FLAG),
  DRANK_BEFORE_TEST("检测前故意再饮酒", FactType.FLAG),

  VEHICLE("车辆类型", FactType.CHOICE),
  LICENCE("驾驶资格", FactType.CHOICE),
  ROAD("道路类型", FactType.CHOICE),
  EXPRESSWAY("在高速公路上驾驶", FactType.FLAG),
  ACCIDENT("发生交通事故", FactType.FLAG),
  LIABILITY("事故责任", FactType.CHOICE),
  INJURY("事故中他人伤情", FactType.CHOICE),
  FLED_ACCIDENT("事故后逃逸", FactType.FLAG),
  OVERLOADED("严重超员、超载、超速", FactType.FLAG),
  DRUGS("服用精神药品或麻醉药品", FactType.FLAG),
  PASSENGER_SERVICE("从事客运且载有乘客", FactType.FLAG),
  SCHOOL_BUS("从事校车业务且载有师生", FactType.FLAG),
  DANGEROUS_GOODS("运输危险化学品、危险货物", FactType.FLAG),
  OBSTRUCTED_CHECK("逃避、阻碍检查", FactType.FLAG),
  VIOLENT_RESISTANCE("暴力抗拒检查", FactType.FLAG),
  OBSTRUCTED_JUSTICE("妨害司法", FactType.FLAG),
  DRINK_DRIVING_BEFORE("曾因酒驾被查获或处罚", FactType.FLAG),
  DRINK_DRIVING_ON("上次酒驾日期", FactType.DAY),
  CONVICTED_BEFORE("曾因危险驾驶被判刑或相对不起诉", FactType.FLAG),
  CONVICTED_ON("上次危险驾驶处理日期", FactType.DAY),
  OTHER_CRIME_BEFORE("有其他前科", FactType.FLAG),

  SURRENDERED("自首", FactType.FLAG),
  CONFESSED("如实供述", FactType.FLAG),
  MERIT("立功", FactType.FLAG),
  ACCEPTS_PUNISHMENT("自愿认罪认罚", FactType.FLAG),
  COMPENSATED("赔偿损失", FactType.FLAG),
  FORGIVEN("取得谅解", FactType.FLAG),

  EMERGENCY("急救伤病人员等紧急情况", FactType.FLAG),
  SHORT_MOVE("小区、停车场内短距离挪车", FactType.FLAG),
  HANDOVER_MOVE("与他人交接的短距离驾驶", FactType.FLAG),
  ON_THE_SPOT("现场查获", FactType.FLAG),
  MINOR("未成年人", FactType.FLAG),
  DISABLED("盲、聋、哑或精神病人", FactType.FLAG),

  OFFENCE_AT("驾驶时间", FactType.TIME),
  FILED_ON("立案日期", FactType.DAY),
  SAMPLED_AT("提取血样时间", FactType.TIME),
  DELIVERED_ON("血样送检日期", FactType.DAY),
  OPINION_ON("鉴定意见日期", FactType.DAY),
  NOTIFIED_ON("告知鉴定意见日期", FactType.DAY),

  SUSPECT("犯罪嫌疑人", FactType.TEXT),
  PLATE("号牌号码", FactType.TEXT),
  LABORATORY("鉴定机构", FactType.TEXT),
  PLACE("地点", FactType.TEXT),

  OTHER_AGGRAVATION("其他需要从重处理的情形", FactType.FLAG),
  OTHER_LENIENCY("其他需要从宽处理的情形", FactType.FLAG),
  OTHER_MINOR("其他情节显著轻微的情形", FactType.FLAG),
  NECESSITY("构成紧急避险", FactType.FLAG),
  RELATIVELY_MINOR("综合认定犯罪情节轻微", FactType.FLAG),
  OTHER_GRAVE("其他情节恶劣的情形", FactType.FLAG),
  DEFECTS_CURED("取证瑕疵已补正或作出合理解释", FactType.FLAG),
  CLEAR_CASE("事实清楚、证据充分、适用法律无争议", FactType.FLAG),
  UNSUITABLE("其他不宜适用速裁程序的情形", FactType.FLAG);

  /** What the law leaves to judgement: no paper answers it, only a person. */
  private static final Set<FactKey> FOR_A_PERSON =
      Collections.unmodifiableSet(EnumSet.range(OTHER_AGGRAVATION, UNSUITABLE));

  private final String label;
  private final FactType type;

  FactKey(String label, FactType type) {
    this.label = label;
    this.type = type;
  }

  /** As the prosecutor reads it. */
  public String label() {
    return label;
  }

  public FactType type() {
    return type;
  }

  /** Whether only a named person can answer it: an open clause of the law, or its judgement. */
  public boolean forPerson() {
    return FOR_A_PERSON.contains(this);
  }
}

package org.mashang.reconsideration.application;

/** The kinds of acts one may apply against: article 11, items 1 to 15, in that order. */
public enum ActKind {
  PENALTY(1, "行政处罚", "罚款、没收、吊销执照、责令停产停业、行政拘留等"),
  COERCION(2, "行政强制", "查封店铺、扣押车辆和货物、冻结存款、强制拆除等"),
  LICENCE(3, "行政许可", "办证办照被拒绝、迟迟没有答复，或者许可证被撤销、变更"),
  NATURAL_RESOURCES(4, "自然资源确权", "土地、山林、水面归谁所有、归谁使用的处理决定"),
  EXPROPRIATION(5, "征收征用和补偿", "房屋或者土地被征收，对征收决定或者补偿决定不服"),
  COMPENSATION(6, "行政赔偿", "要求赔偿，收到赔偿决定或者不予赔偿决定后不服"),
  WORK_INJURY(7, "工伤认定", "不予受理工伤认定申请，或者对认定结论不服"),
  OPERATING_AUTONOMY(8, "经营自主权和农村土地经营权", "插手企业经营，或者侵犯承包地的承包经营权、经营权"),
  COMPETITION(9, "排除或者限制竞争", "指定交易、设置门槛，不让外地或者其他企业公平竞争"),
  UNLAWFUL_DEMAND(10, "违法要求履行义务", "违法集资、摊派费用，或者要求做法律没有规定的事"),
  DUTY_NOT_PERFORMED(11, "不履行法定职责", "报警、举报、投诉后没有处理、没有答复"),
  SOCIAL_SECURITY(12, "抚恤金、社会保险和低保", "该发的养老金、抚恤金、低保等没有依法发放"),
  ADMINISTRATIVE_AGREEMENT(13, "行政协议", "征收补偿协议、特许经营协议不履行、被变更或者解除"),
  INFORMATION_DISCLOSURE(14, "政府信息公开", "申请公开信息被拒绝、没有答复，或者公开的内容不对"),
  OTHER(15, "其他行政行为", "以上都不像，但觉得行政机关的做法侵犯了自己的权益");

  private final int item;
  private final String label;
  private final String example;

  ActKind(int item, String label, String example) {
    this.item = item;
    this.label = label;
    this.example = example;
  }

  public String label() {
    return label;
  }

  /** How somebody would tell it who has never read the law. */
  public String example() {
    return example;
  }

  /** The item of article 11, from 1. */
  public int item() {
    return item;
  }
}

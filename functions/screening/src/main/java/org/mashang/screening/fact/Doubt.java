package org.mashang.screening.fact;

/** Why a fact is for a human to look at, whatever its value. */
public enum Doubt {
  LOW_CONFIDENCE("字迹识别不清"),
  GARBLED_NUMBER("数字经过纠错，请核对原件"),
  IMPLAUSIBLE("数值不合常理"),
  UNIT_MISPRINTED("单位疑有笔误"),
  UNCERTAIN_READING("表述可作不同理解"),
  SEVERAL_SAMPLES("有多份血样或多次鉴定"),
  SEVERAL_DRIVERS("文中有多名驾驶人，请核对归属"),
  OTHER_SUSPECT("材料所写的犯罪嫌疑人与案件登记的不一致"),
  CONTRADICTED("各处记载不一致"),
  BREATH_ONLY("只有呼气检测，没有血液鉴定意见"),
  PAGE_DOUBTFUL("所在页面的文字不可靠");

  private final String label;

  Doubt(String label) {
    this.label = label;
  }

  /** As the prosecutor reads it. */
  public String label() {
    return label;
  }
}

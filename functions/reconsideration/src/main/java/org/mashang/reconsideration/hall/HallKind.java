package org.mashang.reconsideration.hall;

/** The five kinds of places where a code hangs. */
public enum HallKind {
  TOWN_SERVICE_HALL("乡镇便民服务中心"),
  GOVERNMENT_SERVICE_HALL("政务服务中心"),
  COURT_LITIGATION_CENTRE("法院诉讼服务中心"),
  PETITION_HALL("信访接待中心"),
  MEDIATION_CENTRE("矛盾调解中心");

  private final String label;

  HallKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}

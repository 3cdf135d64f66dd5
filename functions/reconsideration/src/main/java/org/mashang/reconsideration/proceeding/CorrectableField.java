package org.mashang.reconsideration.proceeding;

/** What may be corrected as a clerical error; everything else needs an event of its own. */
public enum CorrectableField {
  CASE_NUMBER("案号"),
  APPLICANT_NAME("申请人姓名或者名称"),
  APPLICANT_PHONE("申请人电话"),
  APPLICANT_ADDRESS("申请人住所"),
  SERVICE_ADDRESS("送达地址"),
  SERVICE_PHONE("送达电话"),
  RESPONDENT_NAME("被申请人名称"),
  ACT_TITLE("行政行为文书名称"),
  ACT_DOCUMENT_NUMBER("行政行为文书文号");

  private final String label;

  CorrectableField(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}

package org.mashang.reconsideration.functions;

/** Commands as the desk sends them. */
final class Bodies {

  static final String ACCEPT =
      "{\"type\":\"accept\",\"caseNumber\":\"柯政复〔2026〕18号\",\"procedure\":\"ORDINARY\"}";
  static final String ASK_SUPPLEMENT = "{\"type\":\"requestSupplement\",\"items\":[\"请补充身份证复印件\"]}";
  static final String WITHDRAW = "{\"type\":\"withdraw\",\"reason\":\"已经谈妥\"}";
  static final String SEND = "{\"type\":\"sendToRespondent\",\"note\":\"已寄出\"}";

  private Bodies() {}
}

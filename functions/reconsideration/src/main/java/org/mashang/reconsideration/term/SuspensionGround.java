package org.mashang.reconsideration.term;

import org.mashang.casework.rule.LegalTerm;

/** Why a proceeding is suspended: article 39(1), items 1 to 10, in that order (中止事由). */
public enum SuspensionGround implements LegalTerm {
  PERSON_DIED("申请人死亡，其近亲属尚未确定是否参加行政复议", "ARL-39(1)(1)"),
  PERSON_INCAPABLE("申请人丧失参加行政复议的行为能力，尚未确定法定代理人参加", "ARL-39(1)(2)"),
  PERSON_MISSING("申请人下落不明", "ARL-39(1)(3)"),
  ORGANISATION_ENDED("申请人终止，尚未确定权利义务承受人", "ARL-39(1)(4)"),
  UNABLE_TO_ATTEND("申请人、被申请人因不可抗力或者其他正当理由，不能参加行政复议", "ARL-39(1)(5)"),
  MEDIATION_OR_SETTLEMENT("依法进行调解、和解，申请人和被申请人同意中止", "ARL-39(1)(6)"),
  LAW_TO_BE_INTERPRETED("案件涉及的法律适用问题需要有权机关作出解释或者确认", "ARL-39(1)(7)"),
  OTHER_CASE_PENDING("需要以其他案件的审理结果为依据，而其他案件尚未审结", "ARL-39(1)(8)"),
  NORMATIVE_REVIEW("正在对规范性文件或者行政行为的依据进行审查", "ARL-39(1)(9) ARL-56 ARL-57"),
  OTHER("需要中止行政复议的其他情形", "ARL-39(1)(10)");

  private final Words words;

  SuspensionGround(String label, String articles) {
    words = new Words(label, articles);
  }

  @Override
  public Words words() {
    return words;
  }
}

package org.mashang.casework;

/** In what capacity somebody acts. */
public enum Role {
  /** A person or company that applies or takes part (申请人, 第三人, 代理人). */
  APPLICANT,
  /** An officer who handles cases of one organ (承办人). */
  CLERK,
  /** The head of an organ, of its reconsideration office, or of a notary office (负责人). */
  HEAD,
  /** Who passes work orders from the judicial office to notary offices (派单员). */
  DISPATCHER,
  /** Who notarises in a notary office (公证员). */
  NOTARY,
  /** Who opens screening cases and keeps their papers (检察官助理、案管). */
  PROSECUTOR_ASSISTANT,
  /** Who handles a case in a procuratorate (检察官). */
  PROSECUTOR,
  /** Who approves what the law leaves to the head of a procuratorate (检察长). */
  CHIEF_PROSECUTOR,
  /** Who handles fraud warnings at a police desk (反诈民警). */
  FRAUD_OFFICER,
  /** Who leads a fraud desk: silences, rules, stop-payment requests (反诈中心负责人). */
  FRAUD_CHIEF,
  /** Who talks to people at a bank's counter and answers for the bank (银行网点人员). */
  BANK_OFFICER,
  /** Who visits people at home (社区工作者、网格员). */
  COMMUNITY_WORKER,
  /** Who keeps the halls and their codes. */
  HALL_ADMINISTRATOR,
  /** Who may read histories and figures, and change nothing. */
  AUDITOR,
  /** Another portal that hands in applications for people. */
  PARTNER,
  /** The system itself, for what follows from the passing of time alone. */
  SYSTEM
}

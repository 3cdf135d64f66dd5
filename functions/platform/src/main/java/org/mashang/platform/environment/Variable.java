package org.mashang.platform.environment;

/**
 * Every environment variable a function may read; {@code template.yaml} declares the same names.
 */
public enum Variable {
  /** DynamoDB table of the capability's cases. */
  CASES_TABLE,
  /** DynamoDB table of the halls. */
  HALLS_TABLE,
  /** DynamoDB table of what became of each upload. */
  FILES_TABLE,
  /** DynamoDB table of the counted figures. */
  FIGURES_TABLE,
  /** DynamoDB table of the public register of certificates. */
  CERTIFICATES_TABLE,
  /** URL of the queue of work orders on their way to notary offices. */
  WORK_ORDERS_QUEUE,
  /** URL of the queue of certificates to be printed and sealed. */
  PRESS_QUEUE,
  /** URL of the queue of answers to requests from other portals. */
  RECEIPTS_QUEUE,
  /** DynamoDB table of how far each paper is read. */
  READINGS_TABLE,
  /** URL of the queue of papers to be read. */
  READING_QUEUE,
  /** URL of the queue of pages to be read. */
  PAGES_QUEUE,
  /** URL of the queue of papers that are read. */
  READ_PAPERS_QUEUE,
  /** Who reads pages: {@code embedded}, or {@code textract} and what it reads here: textract:zh. */
  OCR_ENGINE,
  /** From how many scanned pages on a PDF is read whole by a job of Textract. */
  LONG_PAPER_PAGES,
  /** ARN of the topic that gets Textract's notices. */
  TEXTRACT_TOPIC,
  /** ARN of the role with which Textract writes to it. */
  TEXTRACT_ROLE,
  /** The electronic seal: a Secrets Manager id, or {@code file:} and a path. */
  SEAL_SECRET,
  /** URL of the queue of cases to be screened. */
  SCREENING_QUEUE,
  /** DynamoDB table of the versions of review criteria and of the counted figures of screening. */
  CRITERIA_TABLE,
  /** DynamoDB table of watched subjects and what the rules raised. */
  WATCH_TABLE,
  /** {@code true} where the release's learned score stands beside the warning rules. */
  LEARNED_SCORE,
  /** URL of the queue of signals from partners. */
  SIGNALS_QUEUE,
  /** DynamoDB table of the partners that send signals, their keys and quotas. */
  PARTNERS_TABLE,
  /**
   * DynamoDB table of the versions of the warning rules and of what became of each rule's alerts.
   */
  RULES_TABLE,
  /** DynamoDB table of the notices, and of how providers do. */
  NOTICES_TABLE,
  /** URL of the queue of notices that people are to get. */
  NOTICES_QUEUE,
  /** URL of the queue of what became of reminders of reconsideration. */
  CASE_NEWS_QUEUE,
  /** URL of the queue of what became of reminders of notarization. */
  ORDER_NEWS_QUEUE,
  /** Who brings notices: a Secrets Manager id, or {@code file:} and a path; JSON by channel. */
  NOTICE_PROVIDERS,
  /** DynamoDB table of what is counted of every event, by day and place. */
  COUNTS_TABLE,
  /** DynamoDB tables of all cases, separated by commas: what a recount reads. */
  HISTORY_TABLES,
  /** DynamoDB table of notarization orders, where a function reads several. */
  ORDERS_TABLE,
  /** DynamoDB table of screening cases, where a function reads several. */
  SCREENINGS_TABLE,
  /** DynamoDB table of fraud warnings, where a function reads several. */
  WARNINGS_TABLE,
  /** DynamoDB table of the reports that were made. */
  REPORTS_TABLE,
  /** S3 bucket of the reports. */
  REPORTS_BUCKET,
  /** Who gets the reports: a Secrets Manager id, or {@code file:} and a path; JSON. */
  REPORT_READERS,
  /** URL of the queue of back-tests of warning rules that were ordered. */
  RULE_TESTS_QUEUE,
  /** S3 bucket of the uploads. */
  FILES_BUCKET,
  /** DynamoDB table of the tries to enter a case. */
  ATTEMPTS_TABLE,
  /** URLs of the dead-letter queues, separated by commas. */
  DEAD_LETTER_QUEUES,
  /** KMS key that wraps data keys, or {@code file:} and the path of a local master key. */
  DATA_KEY,
  /** KMS key that signs tokens, or {@code file:} and the path of a private JWK. */
  TOKEN_KEY,
  /** Secret of the keyed hashes: a Secrets Manager id, or {@code file:} and a path. */
  HASH_SECRET,
  /** Secret of the hall codes: a Secrets Manager id, or {@code file:} and a path. */
  CODE_SECRET,
  /** Division code of the city, for example 330800. */
  CITY,
  /** Where people reach the system, without a slash at the end. */
  PUBLIC_URL,
  /** The {@code iss} of our tokens. */
  TOKEN_ISSUER,
  /** The {@code aud} of our tokens. */
  TOKEN_AUDIENCE,
  /** {@code true} where anybody may log in as a demo person. */
  DEMO_LOGIN
}

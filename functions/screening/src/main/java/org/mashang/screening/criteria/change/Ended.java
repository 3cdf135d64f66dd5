package org.mashang.screening.criteria.change;

/** How people closed a case, as far as criteria can be measured by it. */
public enum Ended {
  /** As a case of article 12: withdrawn, or closed for that reason by the procuratorate. */
  UNDER_ARTICLE_12,
  /** In any other way. */
  OTHERWISE
}

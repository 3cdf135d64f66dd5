package org.mashang.benchmarks.screening;

import java.util.List;
import org.mashang.screening.criteria.Result;
import org.mashang.screening.criteria.Screening;
import org.mashang.screening.criteria.file.CriteriaFile;
import org.mashang.screening.extract.Extraction;
import org.mashang.screening.extract.Paper;
import org.mashang.screening.fact.FactSheet;

/** What extraction and criteria make of a case: the country's criteria, no queue, no store. */
record Screened(FactSheet facts, Result result) {

  static Screened of(List<Paper> papers) {
    return of(Extraction.read(papers));
  }

  static Screened of(String text) {
    return of(Extraction.read(text));
  }

  private static Screened of(FactSheet facts) {
    return new Screened(facts, Screening.of(facts, CriteriaFile.national()));
  }
}

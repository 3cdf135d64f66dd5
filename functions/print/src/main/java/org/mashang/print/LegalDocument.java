package org.mashang.print;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document that an organ issues (法律文书).
 *
 * @param organ who issues it, as it stands at its head and at its end
 * @param title what it is, for example 行政复议申请受理通知书
 * @param number its document number; null if it has none
 * @param addressee to whom; null if nobody is addressed
 * @param paragraphs its text
 * @param date the date it bears
 * @param receiptCode by which the case is found
 */
public record LegalDocument(
    String organ,
    String title,
    @Nullable String number,
    @Nullable String addressee,
    List<String> paragraphs,
    LocalDate date,
    String receiptCode) {

  public LegalDocument {
    paragraphs = List.copyOf(paragraphs);
  }
}

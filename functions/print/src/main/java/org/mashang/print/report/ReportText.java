package org.mashang.print.report;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statistical report (统计报告).
 *
 * @param issuer who issues it: in red at its head, and at its end
 * @param number its document number, for example 衢司统〔2026〕10号; blank if it has none
 * @param title what it is
 * @param subtitle the period it is about; blank if the title says so
 * @param day the date it bears
 * @param seed what tells this file from any other; the same report has the same
 * @param made when the file says it was made
 * @param sentences what a reader in a hurry must know, usually three sentences
 * @param parts numbered 一、 二、 …
 * @param notes small print at the end: definitions, withheld cells
 * @param revision what a correction corrects, in red under the title; null for a first edition
 */
public record ReportText(
    String issuer,
    String number,
    String title,
    String subtitle,
    LocalDate day,
    String seed,
    ZonedDateTime made,
    List<String> sentences,
    List<Part> parts,
    List<String> notes,
    @Nullable String revision) {

  public ReportText {
    sentences = List.copyOf(sentences);
    parts = List.copyOf(parts);
    notes = List.copyOf(notes);
  }
}

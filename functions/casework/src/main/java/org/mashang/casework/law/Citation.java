package org.mashang.casework.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One article of one version of a statute, as people cite it. Made only by {@link Citations}, from
 * the table; never written out in code.
 *
 * @param key as code names it, for example {@code ARL-30(3)}
 * @param statute the statute's Chinese title, for example 行政复议法
 * @param version the version, for example 2023修订
 * @param article as people read it, for example 第三十条第三款
 * @param gist what the article says, in one plain Chinese sentence of our own
 * @param from first day in force
 * @param to last day in force; null while it is in force
 */
public record Citation(
    String key,
    String statute,
    String version,
    String article,
    String gist,
    LocalDate from,
    @Nullable LocalDate to) {

  /** As a paper cites it: a law of the country by its full title, then the article. */
  public String inFull() {
    boolean national = statute.endsWith("法") || statute.endsWith("法实施条例");
    return "《" + (national ? "中华人民共和国" : "") + statute + "》" + article;
  }

  /** Whether this version is the law on a day. */
  public boolean isInForce(LocalDate on) {
    return !on.isBefore(from) && (to == null || !on.isAfter(to));
  }
}

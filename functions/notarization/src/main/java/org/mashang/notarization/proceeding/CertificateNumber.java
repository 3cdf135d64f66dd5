package org.mashang.notarization.proceeding;

import java.time.LocalDate;
import org.mashang.notarization.office.NotaryOffice;

/** How a certificate is numbered: per office, year and word, without gaps (编号). */
public final class CertificateNumber {

  private CertificateNumber() {}

  /** The series an office draws from on a day: one a year. */
  public static String series(String office, LocalDate on) {
    return office + "#" + on.getYear();
  }

  /** The word within the series (字): 外 for use abroad, otherwise the matter's. */
  public static String word(Order order, World world) {
    return world.matter(order.request()).word(order.request().use());
  }

  /** For example （2026）浙衢信证外字第1号. */
  static String of(Situation s, int serial) {
    NotaryOffice office = s.world().office(s.on().handling().office());
    String mark = office == null ? "" : office.mark();
    return "（%d）%s证%s字第%d号".formatted(s.today().getYear(), mark, word(s.on(), s.world()), serial);
  }
}

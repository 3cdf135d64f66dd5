package org.mashang.notarization.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.law.Citations;
import org.mashang.notarization.catalogue.Immovable;
import org.mashang.notarization.catalogue.Matter;

/**
 * Which offices may act (公证法 25, 公证程序规则 14): those of the domicile, the usual residence, or the
 * place of the act or fact; about an immovable only those where it lies, unless it is an
 * entrustment, declaration, gift or will. It suggests and never guesses: a place that no office
 * covers, or that was not given, brings none.
 *
 * @param on the day whose law counts
 */
public record Competence(Roster roster, LocalDate on) {

  private static final List<String> GENERAL = List.of("NL-25(1)", "NPR-14");
  private static final List<String> IMMOVABLE = List.of("NL-25(2)", "NPR-14");

  /**
   * The offices that may act, each once: by domicile first, then residence, act, immovable; for
   * each place those standing in it first.
   *
   * @param remote whether the applicant is abroad and applies by video: then only offices listed
   *     for it, and only for a matter that allows it
   */
  public List<Competent> suggest(Matter matter, Places places, boolean remote) {
    if (remote && !matter.remoteAllowed()) {
      return List.of();
    }
    Map<String, Competent> found = new LinkedHashMap<>();
    for (Tie tie : ties(matter.immovable(), places)) {
      for (NotaryOffice office : roster.covering(tie.division())) {
        if (office.remote() || !remote) {
          found.putIfAbsent(office.id(), competent(office, tie));
        }
      }
    }
    return List.copyOf(found.values());
  }

  /** Whether this office is among those suggested. */
  public boolean isCompetent(NotaryOffice office, Matter matter, Places places, boolean remote) {
    return suggest(matter, places, remote).stream()
        .anyMatch(competent -> competent.office().id().equals(office.id()));
  }

  private static List<Tie> ties(Immovable immovable, Places places) {
    List<Tie> ties = new ArrayList<>();
    if (immovable != Immovable.ONLY_WHERE_IT_LIES) {
      add(ties, places.domicile(), "您的户籍（住所）所在地归这家公证处办。", GENERAL);
      add(ties, places.residence(), "您平时常住的地方归这家公证处办。", GENERAL);
      add(ties, places.actPlace(), "这件事发生的地方归这家公证处办。", GENERAL);
    }
    if (immovable != Immovable.NONE) {
      add(ties, places.immovable(), "房子（土地）所在的地方归这家公证处办。", IMMOVABLE);
    }
    return ties;
  }

  private static void add(
      List<Tie> ties, @Nullable String division, String reason, List<String> articles) {
    if (division != null) {
      ties.add(new Tie(division, reason, articles));
    }
  }

  private Competent competent(NotaryOffice office, Tie tie) {
    return new Competent(
        office, tie.reason(), tie.articles().stream().map(key -> Citations.of(key, on)).toList());
  }

  /** What ties an application to a division. */
  private record Tie(String division, String reason, List<String> articles) {}
}

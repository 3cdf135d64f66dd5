package org.mashang.notarization.proceeding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mashang.notarization.catalogue.Catalogue;
import org.mashang.notarization.catalogue.CertificateText;
import org.mashang.notarization.catalogue.CertificateTexts;
import org.mashang.notarization.catalogue.Country;
import org.mashang.notarization.catalogue.Matter;
import org.mashang.notarization.office.Competence;
import org.mashang.notarization.office.Competent;
import org.mashang.notarization.office.NotaryOffice;
import org.mashang.notarization.office.Roster;
import org.mashang.notarization.request.Request;

/**
 * What the law of an order is judged against: the catalogue, the offices and the wording of
 * certificates, all data of one version.
 */
public final class World {

  private final Catalogue catalogue;
  private final Roster roster;
  private final Map<String, CertificateText> texts = new ConcurrentHashMap<>();

  public World(Catalogue catalogue, Roster roster) {
    this.catalogue = catalogue;
    this.roster = roster;
  }

  public Catalogue catalogue() {
    return catalogue;
  }

  public Roster roster() {
    return roster;
  }

  /**
   * The matter of a request.
   *
   * @throws IllegalStateException if the catalogue no longer holds it
   */
  public Matter matter(Request request) {
    return catalogue
        .matter(request.matter())
        .orElseThrow(() -> new IllegalStateException("no matter " + request.matter()));
  }

  /** The wording of a matter's certificate. */
  public CertificateText text(Matter matter) {
    return texts.computeIfAbsent(matter.id(), id -> CertificateTexts.of(matter));
  }

  /** The country of use; null if it is used in China. */
  public @Nullable Country country(Request request) {
    String code = request.country();
    return code == null ? null : catalogue.country(code).orElse(null);
  }

  /** The office with an id. */
  public @Nullable NotaryOffice office(@Nullable String id) {
    return id == null ? null : roster.office(id).orElse(null);
  }

  /** An office's name; the id itself if the roster does not know it. */
  String officeName(String id) {
    return roster.office(id).map(NotaryOffice::name).orElse(id);
  }

  /** The offices that may act for a request by article 25, nearest first, each with its reason. */
  public List<Competent> competent(Request request, LocalDate on) {
    return new Competence(roster, on)
        .suggest(matter(request), request.places(), request.remote() != null);
  }
}

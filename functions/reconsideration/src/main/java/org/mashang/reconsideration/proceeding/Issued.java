package org.mashang.reconsideration.proceeding;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Personal;
import org.mashang.casework.rule.Copies;
import org.mashang.reconsideration.document.Document;
import org.mashang.reconsideration.term.ServiceMethod;

/**
 * A paper that was made out, and on whom it was served.
 *
 * @param sent parties to whom it went electronically and who have not confirmed yet
 */
public record Issued(Document document, List<Served> services, List<String> sent) {

  /** That it reached one party, with the proof (送达回证). */
  public record Served(String party, ServiceMethod method, LocalDate on, Personal proof) {}

  public Issued {
    services = List.copyOf(services);
    sent = List.copyOf(sent);
  }

  Issued sentTo(String party) {
    return new Issued(document, services, Copies.plus(sent, party));
  }

  Issued servedWith(Served service) {
    return new Issued(
        document,
        Copies.plus(services, service),
        sent.stream().filter(party -> !party.equals(service.party())).toList());
  }

  String id() {
    return document.documentId();
  }

  /** The day it was served on a party; null if it has not been. */
  @Nullable LocalDate servedOn(String party) {
    return services.stream()
        .filter(service -> service.party().equals(party))
        .map(Served::on)
        .findFirst()
        .orElse(null);
  }

  /** The parties it has not reached yet. */
  List<String> outstanding() {
    return document.parties().stream().filter(party -> servedOn(party) == null).toList();
  }
}

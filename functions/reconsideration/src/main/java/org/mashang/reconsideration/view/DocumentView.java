package org.mashang.reconsideration.view;

import java.time.LocalDate;
import java.util.List;
import org.mashang.casework.Personal;
import org.mashang.reconsideration.document.DocumentKind;
import org.mashang.reconsideration.proceeding.Issued;

/** A paper that was made out and whom it reached. */
public record DocumentView(
    String documentId,
    DocumentKind kind,
    String title,
    String number,
    LocalDate issuedOn,
    Personal text,
    List<Service> services,
    List<String> sent) {

  /** That it reached one party. */
  public record Service(String party, String method, LocalDate on, Personal proof) {}

  static DocumentView of(Issued issued) {
    return new DocumentView(
        issued.document().documentId(),
        issued.document().kind(),
        issued.document().title(),
        issued.document().number(),
        issued.document().issuedOn(),
        issued.document().body(),
        issued.services().stream()
            .map(one -> new Service(one.party(), one.method().label(), one.on(), one.proof()))
            .toList(),
        issued.sent());
  }
}

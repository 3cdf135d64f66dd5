package org.mashang.reconsideration.notice;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mashang.platform.json.SealedTypes;
import org.mashang.platform.notice.NoticeOrder;
import org.mashang.platform.notice.NoticeText;
import org.mashang.platform.store.StreamedEvent;
import org.mashang.reconsideration.document.DocumentKind;
import org.mashang.reconsideration.proceeding.Case;
import org.mashang.reconsideration.proceeding.Clocks;
import org.mashang.reconsideration.proceeding.Event;
import org.mashang.reconsideration.proceeding.PartyRef;
import org.mashang.reconsideration.term.ClockCode;
import org.mashang.reconsideration.term.Outcome;

/** Of which events an applicant is reminded, and what is said. */
final class Reminders {

  static final String CAPABILITY = "reconsideration";

  private static final int CODE = 6;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("y年M月d日");
  private static final DateTimeFormatter SOON = DateTimeFormatter.ofPattern("M月d日");

  private static final Set<String> ACCEPTED =
      Set.of(
          SealedTypes.nameOf(Event.Accepted.class), SealedTypes.nameOf(Event.DeemedAccepted.class));
  private static final String SUPPLEMENT = SealedTypes.nameOf(Event.SupplementRequested.class);
  private static final String DOCUMENT = SealedTypes.nameOf(Event.DocumentIssued.class);

  /** A city's hotline for everything; the organ's own number stands on its papers. */
  private static final String ASK = "12345政务热线";

  private Reminders() {}

  static boolean concerns(StreamedEvent event) {
    return ACCEPTED.contains(event.type())
        || event.type().equals(SUPPLEMENT)
        || (event.type().equals(DOCUMENT) && ends(event));
  }

  /** Whether it is the paper that ends the case, and the applicant gets it. */
  private static boolean ends(StreamedEvent event) {
    DocumentKind kind = kind(event);
    return Arrays.stream(Outcome.values()).anyMatch(kind::ends)
        && event
            .payload()
            .at("/document/parties")
            .valueStream()
            .anyMatch(party -> party.asText().equals(PartyRef.APPLICANT));
  }

  private static DocumentKind kind(StreamedEvent event) {
    return DocumentKind.valueOf(event.payload().at("/document/kind").asText());
  }

  static NoticeText of(StreamedEvent event, Case on) {
    Map<String, String> values = values(on);
    if (event.type().equals(SUPPLEMENT)) {
      return filled("reconsideration-supplement", values);
    }
    if (event.type().equals(DOCUMENT)) {
      values.put("document", kind(event).title());
      return filled("reconsideration-document", values);
    }
    Optional<LocalDate> due = decision(event, on);
    if (due.isEmpty()) {
      return filled("reconsideration-accepted-open", values);
    }
    values.put("until", DAY.format(due.get()));
    return filled("reconsideration-accepted", values);
  }

  /** What is said before the last day to supplement. */
  static NoticeText due(Case on, LocalDate day) {
    Map<String, String> values = values(on);
    values.put("until", SOON.format(day));
    return filled("reconsideration-supplement-due", values);
  }

  /** The division of its organ. */
  static String city(Case on) {
    return on.organ().substring(0, CODE);
  }

  private static Map<String, String> values(Case on) {
    Map<String, String> values = new HashMap<>();
    values.put("organ", on.organName());
    values.put("number", on.receiptCode());
    values.put("ask", ASK);
    return values;
  }

  /** The last day to decide; empty while the case stands still. */
  private static Optional<LocalDate> decision(StreamedEvent event, Case on) {
    return new Clocks(on, event.at())
        .all().stream()
            .filter(
                clock ->
                    clock.code() == ClockCode.DECISION
                        || clock.code() == ClockCode.DECISION_SIMPLIFIED)
            .flatMap(clock -> Optional.ofNullable(clock.due()).stream())
            .findFirst();
  }

  private static NoticeText filled(String template, Map<String, String> values) {
    return new NoticeText.Filled(new NoticeOrder.Template(template, 1), values);
  }
}

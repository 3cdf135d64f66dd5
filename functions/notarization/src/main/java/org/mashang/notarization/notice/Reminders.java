package org.mashang.notarization.notice;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.mashang.notarization.office.NotaryOffice;
import org.mashang.notarization.proceeding.Clocks;
import org.mashang.notarization.proceeding.Event;
import org.mashang.notarization.proceeding.Order;
import org.mashang.notarization.proceeding.World;
import org.mashang.notarization.term.ClockCode;
import org.mashang.platform.json.SealedTypes;
import org.mashang.platform.notice.NoticeOrder;
import org.mashang.platform.notice.NoticeText;
import org.mashang.platform.store.StreamedEvent;

/** Of which events an applicant is reminded, and what is said. */
final class Reminders {

  static final String CAPABILITY = "notarization";

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日");

  private static final String ACCEPTED = SealedTypes.nameOf(Event.Accepted.class);
  private static final String SUPPLEMENT = SealedTypes.nameOf(Event.SupplementRequested.class);
  private static final String SEALED = SealedTypes.nameOf(Event.CertificateSealed.class);
  private static final Set<String> ALL = Set.of(ACCEPTED, SUPPLEMENT, SEALED);

  private Reminders() {}

  static boolean concerns(StreamedEvent event) {
    return ALL.contains(event.type());
  }

  /** What is said of an event, by the name of each part. */
  static Map<String, NoticeText> of(StreamedEvent event, Order on, World world) {
    Map<String, String> values = values(on, world);
    Map<String, NoticeText> all = new TreeMap<>();
    if (event.type().equals(SUPPLEMENT)) {
      all.put("supplement", filled("notarization-supplement", values, Map.of()));
    } else if (event.type().equals(SEALED)) {
      all.put("certificate", filled("notarization-certificate", values, Map.of()));
    } else {
      if (on.fee().openFen() > 0) {
        String fee = yuan(on.fee().openFen());
        all.put("fee", filled("notarization-fee", values, Map.of("fee", fee)));
      }
      promised(event, on, world)
          .ifPresent(
              day ->
                  all.put(
                      "promise",
                      filled("notarization-promise", values, Map.of("until", DAY.format(day)))));
    }
    return all;
  }

  /** What is said before a day by which promised papers have to follow. */
  static NoticeText due(Order on, World world, LocalDate day) {
    return filled("notarization-promise-due", values(on, world), Map.of("until", DAY.format(day)));
  }

  private static Map<String, String> values(Order on, World world) {
    Map<String, String> values = new HashMap<>();
    NotaryOffice office = world.office(on.handling().office());
    values.put("organ", office == null ? on.handling().officeName() : office.name());
    values.put("number", on.receiptCode());
    values.put("ask", office == null ? "12348" : office.phone());
    return values;
  }

  /** By when the first of the promised papers has to follow; empty if none was promised. */
  private static Optional<LocalDate> promised(StreamedEvent event, Order on, World world) {
    return new Clocks(on, event.at(), world)
        .all().stream()
            .filter(clock -> clock.code() == ClockCode.PROMISED_PAPER)
            .flatMap(clock -> Optional.ofNullable(clock.due()).stream())
            .min(LocalDate::compareTo);
  }

  private static String yuan(long fen) {
    return fen % 100 == 0 ? fen / 100 + "元" : "%d.%02d元".formatted(fen / 100, fen % 100);
  }

  private static NoticeText filled(
      String template, Map<String, String> values, Map<String, String> more) {
    Map<String, String> all = new HashMap<>(values);
    all.putAll(more);
    return new NoticeText.Filled(new NoticeOrder.Template(template, 1), all);
  }
}

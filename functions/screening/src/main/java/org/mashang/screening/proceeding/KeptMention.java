package org.mashang.screening.proceeding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Personal;
import org.mashang.casework.scan.Quad;
import org.mashang.screening.fact.Doubt;
import org.mashang.screening.fact.Fact;
import org.mashang.screening.fact.FactKey;
import org.mashang.screening.fact.Place;

/** A mention of a fact as it is stored: what may name people is personal data. */
public record KeptMention(
    Personal value,
    @Nullable Personal written,
    @Nullable Personal person,
    String method,
    String paper,
    int page,
    @Nullable Quad box,
    int start,
    int end,
    Personal quote,
    double confidence,
    List<Doubt> doubts) {

  /** Code points of a quote that are kept. */
  private static final int LONGEST = 200;

  public KeptMention {
    doubts = List.copyOf(doubts);
  }

  static KeptMention of(Fact fact) {
    Place place = fact.place();
    return new KeptMention(
        Personal.text(fact.value()),
        personal(fact.written()),
        personal(fact.person()),
        fact.method(),
        place.paper(),
        place.page(),
        place.box(),
        place.start(),
        place.end(),
        Personal.text(shortened(place.quote())),
        place.confidence(),
        fact.doubts());
  }

  private static String shortened(String quote) {
    return quote.codePointCount(0, quote.length()) <= LONGEST
        ? quote
        : quote.substring(0, quote.offsetByCodePoints(0, LONGEST)) + "…";
  }

  Fact fact(FactKey key) {
    return new Fact(
        key,
        value.value(),
        written == null ? null : written.value(),
        person == null ? null : person.value(),
        method,
        new Place(paper, page, box, start, end, quote.value(), confidence),
        doubts);
  }

  private static @Nullable Personal personal(@Nullable String text) {
    return text == null ? null : Personal.text(text);
  }
}

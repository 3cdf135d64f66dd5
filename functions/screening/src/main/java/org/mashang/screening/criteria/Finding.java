package org.mashang.screening.criteria;

import java.util.List;
import org.mashang.screening.fact.Doubt;
import org.mashang.screening.fact.FactKey;
import org.mashang.screening.fact.Place;
import org.mashang.screening.fact.Truth;

/**
 * What one criterion comes to in a case.
 *
 * @param code of the criterion
 * @param article key of the article in {@link org.mashang.casework.law.Citations}
 * @param also keys of other articles
 * @param label a few Chinese words
 * @param sentence what the criterion looks at
 * @param raised not proven, but the papers give cause to ask
 * @param reason why it is so, in Chinese
 * @param facts the facts it rests on, or that are missing for it
 * @param places where they stand in the papers, without doubles
 * @param doubts why a human must look
 */
public record Finding(
    String code,
    String article,
    List<String> also,
    Effect effect,
    String label,
    String sentence,
    Truth truth,
    boolean raised,
    String reason,
    List<FactKey> facts,
    List<Place> places,
    List<Doubt> doubts) {

  public Finding {
    also = List.copyOf(also);
    facts = List.copyOf(facts);
    places = List.copyOf(places);
    doubts = List.copyOf(doubts);
  }
}

package org.mashang.screening.proceeding;

import java.util.List;
import org.mashang.casework.Personal;
import org.mashang.screening.criteria.Effect;
import org.mashang.screening.fact.Doubt;
import org.mashang.screening.fact.FactKey;
import org.mashang.screening.fact.Truth;

/**
 * What one criterion comes to, as it is stored (一项审查发现).
 *
 * @param code the criterion's own, for example {@code OPINION-10(3)}
 * @param articles keys of the articles it rests on, the deciding one first
 * @param sentence what is looked at
 * @param truth whether it is so; not proven is for a human
 * @param raised not proven, but the papers give cause to ask
 * @param facts the facts it rests on, for the page to show where they were read
 * @param reason why, in one sentence; may repeat what a paper says
 */
public record Finding(
    String code,
    List<String> articles,
    Effect effect,
    String label,
    String sentence,
    Truth truth,
    boolean raised,
    Personal reason,
    List<FactKey> facts,
    List<Doubt> doubts) {

  public Finding {
    articles = List.copyOf(articles);
    facts = List.copyOf(facts);
    doubts = List.copyOf(doubts);
  }
}

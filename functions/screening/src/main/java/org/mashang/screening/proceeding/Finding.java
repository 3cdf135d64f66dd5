package org.mashang.screening.proceeding;

import java.util.List;
import org.mashang.casework.Personal;
import org.mashang.screening.fact.FactKey;
import org.mashang.screening.fact.Truth;

/**
 * What one criterion comes to (一项审查发现).
 *
 * @param code the criterion's own, for example {@code 10(3)}
 * @param article as people cite it
 * @param label the criterion in a plain sentence
 * @param truth whether it is so; not proven is for a human
 * @param facts the facts it rests on, for the page to show where they were read
 * @param said why, in one sentence; may repeat what a paper says
 */
public record Finding(
    String code, String article, String label, Truth truth, List<FactKey> facts, Personal said) {

  public Finding {
    facts = List.copyOf(facts);
  }
}

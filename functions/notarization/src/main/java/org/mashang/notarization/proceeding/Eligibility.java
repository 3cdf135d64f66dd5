package org.mashang.notarization.proceeding;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.party.Applicant;
import org.mashang.notarization.catalogue.Use;
import org.mashang.notarization.office.Notary;
import org.mashang.notarization.request.Agent;
import org.mashang.notarization.request.Request;

/** Whether a notary may have a case: what they notarise, and no conflict of interest (23). */
public final class Eligibility {

  private Eligibility() {}

  /** Why not, in Chinese; null if the notary may. */
  static @Nullable String of(Situation s, Notary notary) {
    Request request = s.on().request();
    if (!notary.kinds().contains(s.matter().kind())) {
      return "不办理这一类公证事项";
    }
    if (request.use() == Use.ABROAD && !notary.foreign()) {
      return "没有办理涉外公证业务的资格";
    }
    if (s.on().handling().excluded().contains(notary.id())) {
      return "已经回避";
    }
    return conflict(request, notary) ? "与当事人有利害关系，应当回避" : null;
  }

  /** Whether the roster knows of a conflict with somebody named in the request. */
  static boolean conflict(Request request, Notary notary) {
    Applicant applicant = request.applicant();
    Set<String> named = new HashSet<>();
    named.add(applicant.name().value());
    named.add(applicant.number());
    Agent agent = request.agent();
    if (agent != null) {
      named.add(agent.name().value());
      named.add(agent.idNumber().value());
    }
    return notary.conflicts().stream().anyMatch(named::contains);
  }
}

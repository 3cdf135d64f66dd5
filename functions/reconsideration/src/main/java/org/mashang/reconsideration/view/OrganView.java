package org.mashang.reconsideration.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.platform.desk.Cites;
import org.mashang.platform.http.Problem.Cited;
import org.mashang.reconsideration.check.CompetentOrgan;

/** An organ one might apply to, and why; without an id if it lies outside the city. */
public record OrganView(@Nullable String id, String name, String reason, List<Cited> citations) {

  public static List<OrganView> of(List<CompetentOrgan> organs) {
    return organs.stream()
        .map(
            organ ->
                new OrganView(
                    organ.id(), organ.name(), organ.reason(), Cites.of(organ.citations())))
        .toList();
  }
}

package org.mashang.screening.office;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The procuratorates of one city; a change is a new file, not a change of code. */
public record Procuratorates(String version, List<Procuratorate> all) {

  public Procuratorates {
    all = List.copyOf(all);
  }

  public Optional<Procuratorate> find(@Nullable String id) {
    return all.stream().filter(one -> one.id().equals(id)).findFirst();
  }
}

package org.mashang.screening.office;

import java.util.List;
import java.util.Optional;

/**
 * A people's procuratorate (人民检察院).
 *
 * @param id also the organ of its people
 * @param division code of the county or district it stands for (GB/T 2260)
 */
public record Procuratorate(String id, String name, String division, List<Prosecutor> prosecutors) {

  public Procuratorate {
    prosecutors = List.copyOf(prosecutors);
  }

  public Optional<Prosecutor> prosecutor(String userId) {
    return prosecutors.stream().filter(one -> one.id().equals(userId)).findFirst();
  }
}

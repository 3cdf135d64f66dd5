package org.mashang.notarization.office;

import java.util.List;
import java.util.Optional;

/**
 * A notary office (公证处).
 *
 * @param id also the organ of its people
 * @param mark stands in its certificate numbers, for example 浙衢信
 * @param division where it stands
 * @param areas codes of the divisions of its practice area (执业区域), as the province drew it
 * @param remote whether it is listed for video with citizens abroad (海外远程视频公证)
 * @param head user id of its head (负责人)
 */
public record NotaryOffice(
    String id,
    String name,
    String mark,
    String nameEn,
    String division,
    List<String> areas,
    String address,
    String phone,
    boolean remote,
    List<Notary> notaries,
    String head) {

  public NotaryOffice {
    areas = List.copyOf(areas);
    notaries = List.copyOf(notaries);
  }

  /** Whether a division is in its practice area. */
  public boolean covers(String divisionCode) {
    return areas.contains(divisionCode);
  }

  public Optional<Notary> notary(String userId) {
    return notaries.stream().filter(notary -> notary.id().equals(userId)).findFirst();
  }
}

package org.mashang.notarization.proceeding;

import java.util.List;
import java.util.Optional;
import org.mashang.notarization.catalogue.Matter;
import org.mashang.notarization.catalogue.Paper;

/** The papers that an order needs, and which of them are missing (材料清单). */
public final class PaperList {

  private PaperList() {}

  /** Required papers that are neither there nor promised. */
  public static List<Paper> missing(Order o, Matter matter) {
    return o.request().papersOf(matter).stream()
        .filter(Paper::required)
        .filter(paper -> o.paper(paper.id()).isEmpty())
        .toList();
  }

  /** Papers whose promise is open or was broken. */
  static List<PaperOnFile> promised(Order o) {
    return o.papers().stream()
        .filter(
            paper ->
                paper.state() == PaperOnFile.State.PROMISED
                    || paper.state() == PaperOnFile.State.BROUGHT)
        .toList();
  }

  /** The name of a paper of the matter's list. */
  static String name(Matter matter, String paper) {
    return matter.papers().stream()
        .filter(one -> one.id().equals(paper))
        .map(Paper::name)
        .findFirst()
        .orElse(paper);
  }

  /** The name of the paper that an upload was handed in for; 材料 if it was for none. */
  public static String nameOfFile(Order o, Matter matter, String fileId) {
    return o.papers().stream()
        .filter(paper -> fileId.equals(paper.fileId()))
        .map(paper -> name(matter, paper.paper()))
        .findFirst()
        .orElse("材料");
  }

  /** Uploads of papers whose copies are bound into the certificate; each once. */
  static List<String> attached(Order o, Matter matter) {
    return matter.papers().stream()
        .filter(Paper::attached)
        .flatMap(paper -> o.paper(paper.id()).stream())
        .flatMap(paper -> Optional.ofNullable(paper.fileId()).stream())
        .distinct()
        .toList();
  }
}

package org.mashang.screening.office;

import org.mashang.platform.json.DataFile;

/** Reads {@code <code>.json} beside this class. */
public final class ProcuratorateFile {

  private ProcuratorateFile() {}

  /**
   * The procuratorates of the city with this division code.
   *
   * @throws IllegalArgumentException if the jar holds no file for it
   */
  public static Procuratorates read(String code) {
    var root = DataFile.read(ProcuratorateFile.class, code + ".json");
    return new Procuratorates(
        DataFile.text(root, "version"),
        DataFile.each(
            root,
            "procuratorates",
            node ->
                new Procuratorate(
                    DataFile.text(node, "id"),
                    DataFile.text(node, "name"),
                    DataFile.text(node, "division"),
                    DataFile.each(
                        node,
                        "prosecutors",
                        one ->
                            new Prosecutor(
                                DataFile.text(one, "id"), DataFile.text(one, "name"))))));
  }
}

package org.mashang.reconsideration.hall;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A hall as staff see it. */
record HallView(
    String id,
    long version,
    HallKind kind,
    String kindLabel,
    String name,
    String division,
    String divisionName,
    String address,
    String phone,
    String organ,
    Designation designation,
    Hall.Status status,
    List<CodeView> codes,
    @Nullable HallCount figures) {

  /** One of its codes. A revoked one is still shown, to be recognised on a wall. */
  record CodeView(
      int serial,
      String token,
      String url,
      LocalDate issuedOn,
      IssuedCode.Status status,
      String statusLabel) {}
}

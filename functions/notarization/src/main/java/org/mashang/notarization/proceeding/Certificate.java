package org.mashang.notarization.proceeding;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Personal;
import org.mashang.notarization.term.CertificateStatus;

/**
 * A certificate as it was issued (公证书). It is stored whole, so that it never changes with the order
 * or with the template.
 *
 * @param number for example （2026）浙衢信证外字第1号
 * @param checkId unguessable; part of what the QR code carries
 * @param zh its text, one paragraph a line
 * @param en the translation beside it; null if the country needs none
 * @param attached files whose copies are bound in front of it
 * @param sha256 of the sealed file; null until it is made
 */
public record Certificate(
    String number,
    String checkId,
    LocalDate issuedOn,
    Assignee notary,
    Personal zh,
    @Nullable Personal en,
    List<String> attached,
    CertificateStatus status,
    @Nullable LocalDate statusOn,
    @Nullable String sha256,
    long size) {

  public Certificate {
    attached = List.copyOf(attached);
  }

  static Certificate issued(
      String number,
      String checkId,
      LocalDate on,
      Assignee notary,
      Personal zh,
      @Nullable Personal en,
      List<String> attached) {
    return new Certificate(
        number, checkId, on, notary, zh, en, attached, CertificateStatus.VALID, null, null, 0);
  }

  Certificate sealed(String hash, long bytes) {
    return new Certificate(
        number, checkId, issuedOn, notary, zh, en, attached, status, statusOn, hash, bytes);
  }

  Certificate with(CertificateStatus now, LocalDate on) {
    return new Certificate(
        number, checkId, issuedOn, notary, zh, en, attached, now, on, sha256, size);
  }
}

package org.mashang.notarization.proceeding;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Personal;
import org.mashang.notarization.term.CertificateStatus;
import org.mashang.notarization.term.PrintFault;

/**
 * A certificate as it was issued (公证书). It is stored whole, so that it never changes with the order
 * or with the template; until its file is made, an attachment may be scanned anew.
 *
 * @param number for example （2026）浙衢信证外字第1号
 * @param checkId unguessable; part of what the QR code carries
 * @param zh its text, one paragraph a line
 * @param en the translation beside it; null if the country needs none
 * @param attached files whose copies are bound in front of it
 * @param sha256 of the sealed file; null until it is made
 * @param stopped what keeps the file from being made; null if nothing does
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
    long size,
    @Nullable Stopped stopped) {

  /** An attachment that cannot be printed, and why. */
  public record Stopped(String fileId, PrintFault fault) {}

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
        number,
        checkId,
        on,
        notary,
        zh,
        en,
        attached,
        CertificateStatus.VALID,
        null,
        null,
        0,
        null);
  }

  Certificate sealed(String hash, long bytes) {
    return new Certificate(
        number, checkId, issuedOn, notary, zh, en, attached, status, statusOn, hash, bytes, null);
  }

  Certificate with(CertificateStatus now, LocalDate on) {
    return new Certificate(
        number, checkId, issuedOn, notary, zh, en, attached, now, on, sha256, size, stopped);
  }

  Certificate stopped(Stopped by) {
    return new Certificate(
        number, checkId, issuedOn, notary, zh, en, attached, status, statusOn, sha256, size, by);
  }

  /** The same paper from a better file; the press can go on. */
  Certificate attaching(String file, String instead) {
    List<String> files =
        attached.stream().map(one -> one.equals(file) ? instead : one).distinct().toList();
    return new Certificate(
        number, checkId, issuedOn, notary, zh, en, files, status, statusOn, sha256, size, null);
  }
}

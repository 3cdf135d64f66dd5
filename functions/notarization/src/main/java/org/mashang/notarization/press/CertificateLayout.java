package org.mashang.notarization.press;

import java.util.Arrays;
import java.util.List;
import org.mashang.casework.Personal;
import org.mashang.notarization.docket.CheckCodes;
import org.mashang.notarization.office.Notary;
import org.mashang.notarization.office.NotaryOffice;
import org.mashang.notarization.proceeding.Certificate;
import org.mashang.notarization.proceeding.Order;
import org.mashang.notarization.proceeding.World;
import org.mashang.print.Attachment;
import org.mashang.print.CertificateText;

/** How a certificate stands on paper. */
final class CertificateLayout {

  private final World world;
  private final CheckCodes codes;
  private final String publicUrl;

  CertificateLayout(World world, CheckCodes codes, String publicUrl) {
    this.world = world;
    this.codes = codes;
    this.publicUrl = publicUrl;
  }

  CertificateText of(Order order, Certificate certificate, List<Attachment> attachments) {
    String code = codes.write(certificate.checkId());
    List<String> zh = lines(certificate.zh());
    Personal en = certificate.en();
    return new CertificateText(
        "公证书",
        certificate.number(),
        zh,
        en == null ? null : translation(order, certificate, Beside.fitted(lines(en), zh.size())),
        order.handling().officeName(),
        certificate.notary().name(),
        certificate.issuedOn(),
        new CertificateText.Check(publicUrl + "/check?code=" + code, "扫码核验真伪 Scan to verify", code),
        attachments);
  }

  private CertificateText.Translation translation(
      Order order, Certificate certificate, List<String> paragraphs) {
    NotaryOffice office = world.office(order.handling().office());
    String notary = world.roster().notary(certificate.notary().id()).map(Notary::nameEn).orElse("");
    return new CertificateText.Translation(
        "en",
        "Notarial Certificate",
        "No. " + certificate.number(),
        paragraphs,
        office == null ? "" : office.nameEn(),
        "Notary: " + notary);
  }

  private static List<String> lines(Personal text) {
    return Arrays.stream(text.value().split("\n", -1)).filter(line -> !line.isBlank()).toList();
  }
}

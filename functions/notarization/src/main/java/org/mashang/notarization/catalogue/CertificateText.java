package org.mashang.notarization.catalogue;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.paper.Template;

/**
 * The text of a certificate (公证书). The line of one text stands where its counterpart stands in the
 * other, so that both can be printed side by side.
 *
 * @param en the English translation; null where the matter is for use in China alone
 */
public record CertificateText(Template zh, @Nullable Template en) {

  /** The gaps filled from the order; every other one is a question of the matter. */
  public static final Set<String> ORDER_GAPS =
      Set.of(
          "applicant",
          "applicantEn",
          "idLine",
          "idLineEn",
          "representative",
          "representativeEn",
          "agentLine",
          "agentLineEn",
          "number",
          "office",
          "officeEn",
          "notary",
          "notaryEn",
          "date",
          "dateEn",
          "country",
          "countryEn",
          "purpose");

  /** The keys of the articles both texts cite. */
  public Set<String> citations() {
    Set<String> keys = new LinkedHashSet<>(zh.citations());
    if (en != null) {
      keys.addAll(en.citations());
    }
    return keys;
  }
}

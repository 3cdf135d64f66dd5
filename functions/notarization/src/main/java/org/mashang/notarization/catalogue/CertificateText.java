package org.mashang.notarization.catalogue;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text of a certificate (公证书) with gaps: <code>{applicant}</code> takes a value, <code>
 * {§NL-36}</code> an article. A line with an empty gap is left out. The line of one text stands
 * where its counterpart stands in the other, so that both can be printed side by side.
 *
 * @param en the English translation; null where the matter is for use in China alone
 */
public record CertificateText(String zh, @Nullable String en) {

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

  private static final Pattern GAP = Pattern.compile("\\{([^{}]+)}");

  /** The gaps of the Chinese text that take a value, in order. */
  public Set<String> gapsZh() {
    return gaps(zh, false);
  }

  /** The gaps of the English text that take a value, in order; none if there is no such text. */
  public Set<String> gapsEn() {
    return en == null ? Set.of() : gaps(en, false);
  }

  /** The keys of the articles both texts cite. */
  public Set<String> citations() {
    Set<String> keys = gaps(zh, true);
    if (en != null) {
      keys.addAll(gaps(en, true));
    }
    return keys;
  }

  private static Set<String> gaps(String text, boolean articles) {
    Set<String> names = new LinkedHashSet<>();
    Matcher gap = GAP.matcher(text);
    while (gap.find()) {
      String name = gap.group(1);
      if (name.startsWith("§") == articles) {
        names.add(articles ? name.substring(1) : name);
      }
    }
    return names;
  }
}

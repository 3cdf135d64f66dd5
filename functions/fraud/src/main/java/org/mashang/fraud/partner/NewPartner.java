package org.mashang.fraud.partner;

import java.util.List;
import org.mashang.platform.http.Fields;

/** A partner as an officer wants it taken on. */
record NewPartner(String code, String name, PartnerKind kind, int quota, String why) {

  private static final int USUAL_QUOTA = 6_000;

  static NewPartner of(Fields fields) {
    var asked =
        new NewPartner(
            fields
                .text("/code")
                .required()
                .matching(PartnerKey.CODE, "应为2至24个小写字母、数字或连字符，以字母开头。")
                .orEmpty(),
            fields.text("/name").required().max(100).orEmpty(),
            fields.choice("/kind", PartnerKind.class).required().orElse(PartnerKind.OTHER),
            (int) fields.whole("/quota").min(1).max(Partner.MOST_QUOTA).orElse(USUAL_QUOTA),
            fields.text("/why").required().max(500).orEmpty());
    fields.requireSound();
    return asked;
  }

  Partner partner(String city, PartnerKey key) {
    return new Partner(
        code, name, kind, city, quota, false, List.of(new KeptKey(key.hash(), null)), 1);
  }
}

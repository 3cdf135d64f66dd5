package org.mashang.fraud.partner;

import java.time.Instant;
import org.mashang.platform.http.Call;
import org.mashang.platform.http.Problem;

/** Lets partners in by their keys. */
public final class Gate {

  private final Partners partners;

  public Gate(Partners partners) {
    this.partners = partners;
  }

  /**
   * The partner whose key comes with a call. An unknown partner, a wrong key and one that has ended
   * look alike.
   *
   * @throws Problem.Raised 401 without a good key, 403 if the partner is blocked
   */
  public Partner partner(Call call) {
    Instant now = call.now();
    Partner found =
        call.header("authorization")
            .flatMap(PartnerKey::of)
            .flatMap(key -> partners.find(key.code()).filter(one -> one.opens(key, now)))
            .orElseThrow(
                () -> Problem.of(401, "KEY_WRONG", "接入密钥无效或已过期。", "请核对密钥；如已遗失，请联系反诈中心换发。").raise());
    if (found.blocked()) {
      throw Problem.of(403, "PARTNER_BLOCKED", "本单位的接入已被停用。", "请联系当地反诈中心。").raise();
    }
    return found;
  }
}

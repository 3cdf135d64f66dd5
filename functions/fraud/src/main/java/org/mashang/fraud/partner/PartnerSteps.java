package org.mashang.fraud.partner;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mashang.platform.http.Fields;
import org.mashang.platform.http.Problem;

/**
 * What an officer asks for with a partner.
 *
 * @param overlap how long keys before a new one go on
 * @param quota null unless the quota is set
 */
record PartnerSteps(Step.Kind kind, String why, Duration overlap, @Nullable Integer quota) {

  private static final int MOST_HOURS = 168;
  private static final int USUAL_HOURS = 24;

  /** A partner after a step. */
  record Done(Partner partner, Step.Kind kind, String detail, @Nullable PartnerKey key) {}

  /** The kinds that may be asked for. */
  private enum Asked {
    RENEW_KEY(Step.Kind.RENEW_KEY),
    BLOCK(Step.Kind.BLOCK),
    UNBLOCK(Step.Kind.UNBLOCK),
    SET_QUOTA(Step.Kind.SET_QUOTA);

    private final Step.Kind kind;

    Asked(Step.Kind kind) {
      this.kind = kind;
    }
  }

  static PartnerSteps of(Fields fields) {
    Asked asked = fields.choice("/step", Asked.class).required().orNull();
    Step.Kind kind = asked == null ? Step.Kind.REGISTER : asked.kind;
    String why = fields.text("/why").required().max(500).orEmpty();
    long hours =
        kind == Step.Kind.RENEW_KEY
            ? fields.whole("/overlapHours").max(MOST_HOURS).orElse(USUAL_HOURS)
            : 0;
    Long quota =
        kind == Step.Kind.SET_QUOTA
            ? fields.whole("/quota").required().min(1).max(Partner.MOST_QUOTA).orNull()
            : null;
    fields.requireSound();
    return new PartnerSteps(
        kind, why, Duration.ofHours(hours), quota == null ? null : quota.intValue());
  }

  /** Carries it out. */
  Done on(Partner partner, Instant now) {
    return switch (kind) {
      case RENEW_KEY -> {
        PartnerKey key = PartnerKey.random(partner.code());
        Instant until = now.plus(overlap);
        yield new Done(partner.renewed(key, now, until), kind, until.toString(), key);
      }
      case BLOCK -> {
        if (partner.blocked()) {
          throw already("ALREADY_BLOCKED", "该单位的接入已经停用。");
        }
        yield new Done(partner.blocked(true), kind, "", null);
      }
      case UNBLOCK -> {
        if (!partner.blocked()) {
          throw already("NOT_BLOCKED", "该单位的接入没有停用。");
        }
        yield new Done(partner.blocked(false), kind, "", null);
      }
      case SET_QUOTA -> {
        int signals = quota == null ? partner.quota() : quota;
        yield new Done(partner.quota(signals), kind, Integer.toString(signals), null);
      }
      case REGISTER -> throw new IllegalStateException("nobody registers twice");
    };
  }

  private static Problem.Raised already(String code, String reason) {
    return Problem.of(409, code, reason, "请刷新后查看最新情况再操作。").raise();
  }
}

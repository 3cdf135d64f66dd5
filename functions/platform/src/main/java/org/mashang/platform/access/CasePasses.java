package org.mashang.platform.access;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.mashang.casework.Actor;
import org.mashang.casework.Role;
import org.mashang.casework.identifier.PhoneNumber;
import org.mashang.casework.identifier.ReceiptCode;
import org.mashang.platform.http.Call;
import org.mashang.platform.http.Fields;
import org.mashang.platform.http.Problem;
import org.mashang.platform.http.Reply;
import org.mashang.platform.token.TokenSigner;

/** Lets an applicant back into a case by receipt code and phone number. */
public final class CasePasses {

  private static final Duration LIFE = Duration.ofHours(2);

  private final BiFunction<String, String, Optional<String>> finder;
  private final Tries tries;
  private final TokenSigner signer;

  /**
   * @param finder the id of the case with a receipt code and a phone number
   */
  public CasePasses(
      BiFunction<String, String, Optional<String>> finder, Tries tries, TokenSigner signer) {
    this.finder = finder;
    this.tries = tries;
    this.signer = signer;
  }

  /** A token for one case. */
  public record Pass(String token, Instant expiresAt, String caseId) {}

  /**
   * Gives a pass.
   *
   * @throws Problem.Raised 404 if code and phone fit no case, 429 after too many tries
   */
  public Reply enter(Call call) {
    Fields fields = Fields.of(call.body());
    String receipt =
        fields
            .text("/receiptCode")
            .required()
            .max(40)
            .parsed(ReceiptCode::parse)
            .map(ReceiptCode::display)
            .orElse("");
    String phone =
        fields
            .text("/phone")
            .required()
            .max(40)
            .parsed(PhoneNumber::parse)
            .map(PhoneNumber::value)
            .orElse("");
    fields.requireSound();
    tries.begin(receipt, call.now());
    String caseId = finder.apply(receipt, phone).orElseThrow(CasePasses::wrong);
    tries.succeeded(receipt, call.now());
    Map<String, Object> claims =
        Map.of("roles", List.of(Role.APPLICANT.name()), "caseId", caseId, "party", "applicant");
    String token = signer.sign(Actor.applicantIdOf(caseId), claims, call.now(), LIFE);
    return Reply.created(new Pass(token, call.now().plus(LIFE), caseId));
  }

  private static Problem.Raised wrong() {
    return Problem.of(404, "NO_SUCH_CASE", "收件码和电话对不上任何一件申请。", "请照回执核对收件码，并填写申请时留下的电话。").raise();
  }
}

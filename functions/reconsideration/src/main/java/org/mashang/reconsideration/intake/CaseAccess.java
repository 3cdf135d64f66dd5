package org.mashang.reconsideration.intake;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.mashang.casework.Role;
import org.mashang.casework.identifier.PhoneNumber;
import org.mashang.casework.identifier.ReceiptCode;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.http.Call;
import org.mashang.platform.http.Fields;
import org.mashang.platform.http.Problem;
import org.mashang.platform.http.Reply;
import org.mashang.platform.http.Router;
import org.mashang.platform.keys.KeyedHash;
import org.mashang.platform.store.CaseStore;
import org.mashang.platform.token.TokenSigner;
import org.mashang.reconsideration.docket.Docket;
import org.mashang.reconsideration.docket.PartyKeys;
import org.mashang.reconsideration.proceeding.Access;
import org.mashang.reconsideration.proceeding.Case;
import org.mashang.reconsideration.proceeding.Command;
import org.mashang.reconsideration.proceeding.Event;
import org.mashang.reconsideration.proceeding.PartyRef;
import org.mashang.reconsideration.view.CaseSummary;

/** Lets the applicant back into a case by receipt code and phone number. */
public final class CaseAccess
    implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

  private static final Duration LIFE = Duration.ofHours(2);

  private final CaseStore<Case, Command, Event> store;
  private final PartyKeys keys;
  private final Tries tries;
  private final TokenSigner signer;
  private final Router router = Router.of("CaseAccess").on("POST /v1/case-passes", this::enter);

  public CaseAccess() {
    this(
        Environment.read(
            Variable.CASES_TABLE,
            Variable.ATTEMPTS_TABLE,
            Variable.DATA_KEY,
            Variable.HASH_SECRET,
            Variable.TOKEN_KEY,
            Variable.TOKEN_ISSUER,
            Variable.TOKEN_AUDIENCE),
        Clients.ofLambda());
  }

  public CaseAccess(Environment environment, Clients clients) {
    KeyedHash hash = KeyedHash.from(environment, clients);
    store = Docket.from(environment, clients, hash);
    keys = new PartyKeys(hash);
    tries = new Tries(clients.dynamoDb(), environment.get(Variable.ATTEMPTS_TABLE), hash);
    signer = TokenSigner.from(environment, clients);
  }

  /** A token for one case. */
  record Pass(String token, Instant expiresAt, String caseId) {}

  @Override
  public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
    return router.answer(event, context);
  }

  private Reply enter(Call call) {
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
    String caseId =
        store.byKey(keys.receipt(receipt, phone), CaseSummary.class, 1, null).items().stream()
            .findFirst()
            .orElseThrow(CaseAccess::wrong)
            .caseId();
    tries.succeeded(receipt, call.now());
    Map<String, Object> claims =
        Map.of(
            "roles", List.of(Role.APPLICANT.name()), "caseId", caseId, "party", PartyRef.APPLICANT);
    String token = signer.sign(Access.applicantId(caseId), claims, call.now(), LIFE);
    return Reply.created(new Pass(token, call.now().plus(LIFE), caseId));
  }

  private static Problem.Raised wrong() {
    return Problem.of(404, "NO_SUCH_CASE", "收件码和电话对不上任何一件申请。", "请照回执核对收件码，并填写申请时留下的电话。").raise();
  }
}

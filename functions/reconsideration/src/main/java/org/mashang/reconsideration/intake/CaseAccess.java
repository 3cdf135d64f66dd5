package org.mashang.reconsideration.intake;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.Optional;
import org.mashang.platform.access.CasePasses;
import org.mashang.platform.access.Tries;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.http.Router;
import org.mashang.platform.keys.KeyedHash;
import org.mashang.platform.store.CaseStore;
import org.mashang.platform.store.Listed;
import org.mashang.platform.token.TokenSigner;
import org.mashang.reconsideration.docket.Docket;
import org.mashang.reconsideration.docket.PartyKeys;
import org.mashang.reconsideration.proceeding.Case;
import org.mashang.reconsideration.proceeding.Command;
import org.mashang.reconsideration.proceeding.Event;
import org.mashang.reconsideration.view.CaseSummary;

/** Lets the applicant back into a case by receipt code and phone number. */
public final class CaseAccess
    implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

  private final CaseStore<Case, Command, Event> store;
  private final PartyKeys keys;
  private final Router router;

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
    CasePasses passes =
        new CasePasses(
            this::find,
            new Tries(clients.dynamoDb(), environment.get(Variable.ATTEMPTS_TABLE), hash),
            TokenSigner.from(environment, clients));
    router = Router.of("CaseAccess").on("POST /v1/case-passes", passes::enter);
  }

  @Override
  public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
    return router.answer(event, context);
  }

  private Optional<String> find(String receipt, String phone) {
    return store.byKey(keys.receipt(receipt, phone), CaseSummary.class, 1, null).items().stream()
        .findFirst()
        .map(Listed::caseId);
  }
}

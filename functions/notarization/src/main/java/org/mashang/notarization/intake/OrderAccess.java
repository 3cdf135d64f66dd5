package org.mashang.notarization.intake;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.Optional;
import org.mashang.notarization.docket.OrderSummary;
import org.mashang.notarization.docket.Orders;
import org.mashang.platform.access.CasePasses;
import org.mashang.platform.access.Tries;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.http.Router;
import org.mashang.platform.keys.KeyedHash;
import org.mashang.platform.store.Listed;
import org.mashang.platform.token.TokenSigner;

/** Lets the applicant back into an order by receipt code and phone number. */
public final class OrderAccess
    implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

  private final Orders orders;
  private final Router router;

  public OrderAccess() {
    this(
        Environment.read(
            Orders.variables(
                Variable.ATTEMPTS_TABLE,
                Variable.TOKEN_KEY,
                Variable.TOKEN_ISSUER,
                Variable.TOKEN_AUDIENCE)),
        Clients.ofLambda());
  }

  public OrderAccess(Environment environment, Clients clients) {
    KeyedHash hash = KeyedHash.from(environment, clients);
    orders = Orders.from(environment, clients, hash);
    CasePasses passes =
        new CasePasses(
            this::find,
            new Tries(clients.dynamoDb(), environment.get(Variable.ATTEMPTS_TABLE), hash),
            TokenSigner.from(environment, clients));
    router = Router.of("OrderAccess").on("POST /v1/notarization/passes", passes::enter);
  }

  @Override
  public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
    return router.answer(event, context);
  }

  private Optional<String> find(String receipt, String phone) {
    return orders
        .store()
        .byKey(orders.keys().receipt(receipt, phone), OrderSummary.class, 1, null)
        .items()
        .stream()
        .findFirst()
        .map(Listed::caseId);
  }
}

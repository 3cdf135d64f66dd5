package org.mashang.fraud.desk;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import org.mashang.casework.Actor;
import org.mashang.casework.Role;
import org.mashang.casework.identifier.ReceiptCode;
import org.mashang.fraud.docket.WarningSummary;
import org.mashang.fraud.docket.Warnings;
import org.mashang.fraud.proceeding.Command;
import org.mashang.fraud.proceeding.Event;
import org.mashang.fraud.proceeding.Warning;
import org.mashang.fraud.term.Contester;
import org.mashang.fraud.view.AppealState;
import org.mashang.platform.access.Tries;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.http.Call;
import org.mashang.platform.http.Fields;
import org.mashang.platform.http.Problem;
import org.mashang.platform.http.Reply;
import org.mashang.platform.http.Router;
import org.mashang.platform.json.Showing;
import org.mashang.platform.keys.KeyedHash;
import org.mashang.platform.store.Order;
import org.mashang.platform.store.Outcome;

/**
 * Lets whoever was warned contest it by the code that they were told, and see what became of it.
 * Nobody can guess a code, and wrong ones are counted by where they come from.
 */
public final class AppealApi
    implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

  private static final int REASON = 1000;

  private final Warnings warnings;
  private final Tries tries;
  private final Router router =
      Router.of("AppealApi")
          .on("POST /v1/fraud/appeals", this::appeal)
          .on("POST /v1/fraud/appeals/state", this::state);

  public AppealApi() {
    this(Environment.read(Warnings.variables(Variable.ATTEMPTS_TABLE)), Clients.ofLambda());
  }

  public AppealApi(Environment environment, Clients clients) {
    KeyedHash hash = KeyedHash.from(environment, clients);
    warnings = Warnings.from(environment, clients, hash);
    tries = new Tries(clients.dynamoDb(), environment.get(Variable.ATTEMPTS_TABLE), hash);
  }

  @Override
  public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
    return router.answer(event, context);
  }

  private Reply appeal(Call call) {
    Fields fields = Fields.of(call.body());
    String reference = reference(fields);
    Contester who = fields.choice("/who", Contester.class).required().orElse(Contester.PERSON);
    String reason = fields.text("/reason").required().multiline().max(REASON).orEmpty();
    fields.requireSound();
    String id = find(call, reference);
    Actor actor = new Actor(Actor.applicantIdOf(id), "申诉人", Role.APPLICANT, null);
    Command command = new Command.EnterAppeal(who, reason);
    return switch (warnings.store().act(id, Order.now(call.given(actor), command))) {
      case Outcome.Done<Warning, Event> done -> shown(201, done.snapshot().state());
      case Outcome.Refused<Warning, Event> refused -> throw Problem.of(refused.refusal()).raise();
    };
  }

  private Reply state(Call call) {
    Fields fields = Fields.of(call.body());
    String reference = reference(fields);
    fields.requireSound();
    String id = find(call, reference);
    return shown(200, warnings.store().find(id).orElseThrow().state());
  }

  private static String reference(Fields fields) {
    return fields
        .text("/reference")
        .required()
        .max(40)
        .parsed(ReceiptCode::parse)
        .map(ReceiptCode::display)
        .orElse("");
  }

  private String find(Call call, String reference) {
    String from = "fraud-appeal/" + call.sourceIp();
    tries.begin(from, call.now());
    String key = warnings.keys().byReference(warnings.city(), reference);
    var found = warnings.store().byKey(key, WarningSummary.class, 1, null).items();
    if (found.isEmpty()) {
      throw Problem.of(404, "NO_SUCH_CASE", "没有找到这个编号的预警。", "请照短信或者民警告知的编号核对。").raise();
    }
    tries.succeeded(from, call.now());
    return found.getFirst().caseId();
  }

  private Reply shown(int status, Warning warning) {
    return Reply.json(status, AppealState.of(warning, warnings.world()), Showing.FULL);
  }
}

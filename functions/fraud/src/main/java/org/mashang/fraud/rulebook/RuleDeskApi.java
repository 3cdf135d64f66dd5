package org.mashang.fraud.rulebook;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.mashang.casework.time.Shanghai;
import org.mashang.fraud.rule.RuleBook;
import org.mashang.fraud.rulefile.RuleReader;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.http.Call;
import org.mashang.platform.http.Fields;
import org.mashang.platform.http.Problem;
import org.mashang.platform.http.Reply;
import org.mashang.platform.http.Router;
import org.mashang.platform.json.Showing;
import org.mashang.platform.store.Given;
import org.mashang.platform.store.Page;

/** The rules a city goes by: proposed, tried, watched and put live by its fraud centre. */
public final class RuleDeskApi
    implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

  private final RuleBook national = RuleReader.national();
  private final Map<String, JsonNode> texts = RuleReader.nationalTexts();
  private final RuleDesk desk;
  private final Router router =
      Router.of("RuleDeskApi")
          .on("GET /v1/fraud/rules", this::list)
          .on("POST /v1/fraud/rules", this::propose)
          .on("GET /v1/fraud/rules/{rule}", this::show)
          .on("POST /v1/fraud/rules/{rule}/{number}/steps", this::step)
          .on("POST /v1/fraud/rules/{rule}/{number}/tests", this::test);

  public RuleDeskApi() {
    this(Environment.read(Variable.RULES_TABLE, Variable.RULE_TESTS_QUEUE), Clients.ofLambda());
  }

  public RuleDeskApi(Environment environment, Clients clients) {
    desk = new RuleDesk(environment, clients, national);
  }

  @Override
  public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
    return router.answer(event, context);
  }

  private Reply list(Call call) {
    CityBook book = desk.book(RuleOfficer.reading(call).city());
    return Reply.ok(new Page<>(book.rules().stream().map(RuleRow::of).toList(), null));
  }

  private Reply show(Call call) {
    RuleOfficer officer = RuleOfficer.reading(call);
    CityRule rule =
        desk.book(officer.city())
            .rule(call.path("rule"))
            .orElseThrow(() -> Problem.notFound().raise());
    return Reply.ok(RulePage.of(rule, texts.get(rule.id()), officer.actor(), call.now()));
  }

  private Reply propose(Call call) {
    RuleOfficer officer = RuleOfficer.working(call);
    Given given = call.given(officer.actor());
    Proposal proposal = Proposal.of(call.body(), national);
    RuleDesk.Found made = desk.propose(officer.city(), proposal, given);
    return answer(201, made, officer, call).with("location", "/v1/fraud/rules/" + made.rule().id());
  }

  private Reply step(Call call) {
    RuleOfficer officer = RuleOfficer.working(call);
    RuleDesk.Found found = found(call, officer);
    Given given = call.given(officer.actor());
    long seen = call.ifMatch();
    AskedStep asked = AskedStep.of(Fields.of(call.body()));
    if (!desk.done(officer.city(), given)) {
      if (seen != found.version().revision()) {
        throw RuleDesk.stale();
      }
      desk.step(officer.city(), found, asked, given);
    }
    return answer(200, found(call, officer), officer, call);
  }

  private Reply test(Call call) {
    RuleOfficer officer = RuleOfficer.working(call);
    RuleDesk.Found found = found(call, officer);
    Given given = call.given(officer.actor());
    AskedTest asked = AskedTest.of(Fields.of(call.body()), Shanghai.day(call.now()));
    desk.test(officer.city(), found.version(), asked, given);
    return answer(202, found(call, officer), officer, call);
  }

  private RuleDesk.Found found(Call call, RuleOfficer officer) {
    String number = call.path("number");
    return desk.find(
            officer.city(),
            call.path("rule"),
            number.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(number) : 0)
        .orElseThrow(() -> Problem.notFound().raise());
  }

  private static Reply answer(int status, RuleDesk.Found found, RuleOfficer officer, Call call) {
    return Reply.json(
            status,
            RulePage.Version.of(found.rule(), found.version(), officer.actor(), call.now()),
            Showing.LIST)
        .version(found.version().revision());
  }
}

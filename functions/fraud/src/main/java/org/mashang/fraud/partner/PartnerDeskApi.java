package org.mashang.fraud.partner;

import static org.mashang.casework.Role.AUDITOR;
import static org.mashang.casework.Role.FRAUD_CHIEF;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.List;
import org.mashang.casework.Actor;
import org.mashang.casework.Role;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.http.Call;
import org.mashang.platform.http.Fields;
import org.mashang.platform.http.Problem;
import org.mashang.platform.http.Reply;
import org.mashang.platform.http.Router;
import org.mashang.platform.store.Given;
import org.mashang.platform.store.Page;

/** Who may send signals to a city, decided by the head of the city's fraud centre. */
public final class PartnerDeskApi
    implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

  private final Partners partners;
  private final Router router =
      Router.of("PartnerDeskApi")
          .on("GET /v1/fraud/partners", this::list)
          .on("POST /v1/fraud/partners", this::register)
          .on("GET /v1/fraud/partners/{code}", this::show)
          .on("POST /v1/fraud/partners/{code}/steps", this::step);

  public PartnerDeskApi() {
    this(Environment.read(Variable.PARTNERS_TABLE), Clients.ofLambda());
  }

  public PartnerDeskApi(Environment environment, Clients clients) {
    partners = Partners.from(environment, clients);
  }

  @Override
  public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
    return router.answer(event, context);
  }

  private Reply list(Call call) {
    String city = CityOfficer.of(call, FRAUD_CHIEF, AUDITOR).city();
    List<PartnerView> all =
        partners.ofCity(city).stream()
            .map(partner -> PartnerView.of(partner, call.now(), null))
            .toList();
    return Reply.ok(new Page<>(all, null));
  }

  private Reply show(Call call) {
    Partner found = found(call, FRAUD_CHIEF, AUDITOR);
    return Reply.ok(
            new PartnerView.Whole(
                PartnerView.of(found, call.now(), null), partners.steps(found.code())))
        .version(found.version());
  }

  private Reply register(Call call) {
    CityOfficer officer = CityOfficer.of(call, FRAUD_CHIEF);
    Given given = call.given(officer.actor());
    NewPartner asked = NewPartner.of(Fields.of(call.body()));
    PartnerKey key = PartnerKey.random(asked.code());
    Partner made = asked.partner(officer.city(), key);
    Step step = step(made, Step.Kind.REGISTER, Integer.toString(made.quota()), asked.why(), given);
    if (partners.keep(made, step, given)) {
      return Reply.created(PartnerView.of(made, call.now(), key))
          .version(made.version())
          .with("location", "/v1/fraud/partners/" + made.code());
    }
    if (!partners.done(made.code(), given)) {
      throw Problem.of(409, "PARTNER_EXISTS", "这个代码已有接入单位使用。", "请换一个代码。").raise();
    }
    return answer(found(made.code(), officer), call);
  }

  private Reply step(Call call) {
    CityOfficer officer = CityOfficer.of(call, FRAUD_CHIEF);
    Partner partner = found(call.path("code"), officer);
    Given given = call.given(officer.actor());
    long seen = call.ifMatch();
    PartnerSteps asked = PartnerSteps.of(Fields.of(call.body()));
    if (partners.done(partner.code(), given)) {
      return answer(partner, call);
    }
    if (seen != partner.version()) {
      throw stale();
    }
    PartnerSteps.Done done = asked.on(partner, call.now());
    Step step = step(done.partner(), done.kind(), done.detail(), asked.why(), given);
    if (!partners.keep(done.partner(), step, given)) {
      throw stale();
    }
    return Reply.ok(PartnerView.of(done.partner(), call.now(), done.key()))
        .version(done.partner().version());
  }

  /** A repetition: done before, and the key is not shown a second time. */
  private static Reply answer(Partner partner, Call call) {
    return Reply.ok(PartnerView.of(partner, call.now(), null)).version(partner.version());
  }

  private Partner found(Call call, Role... roles) {
    return found(call.path("code"), CityOfficer.of(call, roles));
  }

  private Partner found(String code, CityOfficer officer) {
    return partners
        .find(code)
        .filter(partner -> partner.city().equals(officer.city()))
        .orElseThrow(() -> Problem.notFound().raise());
  }

  private static Step step(Partner after, Step.Kind kind, String detail, String why, Given given) {
    Actor by = given.by();
    return new Step(after.version(), kind, detail, why, given.at(), by.id(), by.name());
  }

  private static Problem.Raised stale() {
    return Problem.of(412, "STALE_VERSION", "您看到的内容之后，该单位已有新的变化。", "请重新载入，核对后再提交。").raise();
  }
}

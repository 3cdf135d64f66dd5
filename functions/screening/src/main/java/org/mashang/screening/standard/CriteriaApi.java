package org.mashang.screening.standard;

import static org.mashang.casework.Role.AUDITOR;
import static org.mashang.casework.Role.CHIEF_PROSECUTOR;
import static org.mashang.casework.Role.PROSECUTOR;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import org.mashang.casework.Actor;
import org.mashang.casework.time.Shanghai;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.http.Call;
import org.mashang.platform.http.Problem;
import org.mashang.platform.http.Reply;
import org.mashang.platform.http.Router;
import org.mashang.platform.store.Page;
import org.mashang.screening.criteria.CriteriaVersion;
import org.mashang.screening.criteria.file.CriteriaText;
import org.mashang.screening.desk.Officers;
import org.mashang.screening.docket.Dossiers;
import org.mashang.screening.proceeding.Officer;

/** The review criteria as data: propose a version, test it on closed cases, approve it. */
public final class CriteriaApi
    implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

  private final Standards standards;
  private final BackTests tests;
  private final Router router =
      Router.of("CriteriaApi")
          .on("GET /v1/screening/criteria", this::list)
          .on("POST /v1/screening/criteria", this::propose)
          .on("GET /v1/screening/criteria/{version}", this::show)
          .on("POST /v1/screening/criteria/{version}/back-test", this::test)
          .on("POST /v1/screening/criteria/{version}/approve", this::approve);

  public CriteriaApi() {
    this(Environment.read(Dossiers.variables(Variable.CRITERIA_TABLE)), Clients.ofLambda());
  }

  public CriteriaApi(Environment environment, Clients clients) {
    standards = Standards.from(environment, clients);
    tests = new BackTests(new ClosedCases(Dossiers.from(environment, clients)), standards);
  }

  @Override
  public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
    return router.answer(event, context);
  }

  private Reply list(Call call) {
    Officers.of(call, PROSECUTOR, CHIEF_PROSECUTOR, AUDITOR);
    var inForce = standards.inForce(Shanghai.day(call.now()));
    return Reply.ok(
        new Page<>(
            standards.all().stream().map(one -> VersionView.of(one, inForce)).toList(), null));
  }

  private Reply show(Call call) {
    Officers.of(call, PROSECUTOR, CHIEF_PROSECUTOR, AUDITOR);
    StoredVersion found = found(call);
    return Reply.ok(VersionView.Whole.of(found, standards.inForce(Shanghai.day(call.now()))));
  }

  private Reply propose(Call call) {
    Actor actor = Officers.of(call, PROSECUTOR, CHIEF_PROSECUTOR);
    call.idempotencyKey();
    String text = call.body().toString();
    CriteriaText.Read read = CriteriaText.read(text);
    CriteriaVersion version = read.version();
    if (version == null) {
      throw Problem.faulty(read.faults()).raise();
    }
    if (version.from().isBefore(Shanghai.day(call.now()))) {
      throw Refused.of("VALID_FROM_PAST", "新版本的起始日不能早于今天，以免改变已经作出的筛查。", "请更改起始日后重新提出。");
    }
    boolean kept =
        standards.propose(version, text, new Officer(actor.id(), actor.name()), call.now());
    StoredVersion stored =
        standards.find(StoredVersion.path(version.id())).orElseThrow(Refused::missing);
    if (!kept && !stored.version().sha256().equals(version.sha256())) {
      throw Refused.of("VERSION_EXISTS", "这个版本号已经有了，版本一经提出不能修改。", "请使用新的版本号。");
    }
    return Reply.created(VersionView.of(stored, standards.inForce(Shanghai.day(call.now()))))
        .with("location", "/v1/screening/criteria/" + StoredVersion.path(version.id()));
  }

  private Reply test(Call call) {
    Officers.of(call, PROSECUTOR, CHIEF_PROSECUTOR);
    call.idempotencyKey();
    StoredVersion found = found(call);
    TestRun run = tests.run(found.version(), call.now());
    if (found.proposedBy() != null) {
      standards.tested(found.version().id(), run);
    }
    return Reply.ok(run);
  }

  private Reply approve(Call call) {
    Actor actor = Officers.of(call, CHIEF_PROSECUTOR);
    call.idempotencyKey();
    StoredVersion found = found(call);
    Approvals.check(found, actor, Shanghai.day(call.now()));
    standards.approve(found.version().id(), new Officer(actor.id(), actor.name()), call.now());
    return show(call);
  }

  private StoredVersion found(Call call) {
    return standards.find(call.path("version")).orElseThrow(() -> Problem.notFound().raise());
  }
}

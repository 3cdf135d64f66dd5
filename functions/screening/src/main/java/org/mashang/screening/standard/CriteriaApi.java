package org.mashang.screening.standard;

import static org.mashang.casework.Role.AUDITOR;
import static org.mashang.casework.Role.CHIEF_PROSECUTOR;
import static org.mashang.casework.Role.PROSECUTOR;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.List;
import java.util.Objects;
import org.mashang.casework.Actor;
import org.mashang.casework.Fault;
import org.mashang.casework.time.Shanghai;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.http.Call;
import org.mashang.platform.http.Problem;
import org.mashang.platform.http.Reply;
import org.mashang.platform.http.Router;
import org.mashang.platform.store.Page;
import org.mashang.screening.criteria.Criteria;
import org.mashang.screening.criteria.CriteriaVersion;
import org.mashang.screening.criteria.change.BackTest;
import org.mashang.screening.criteria.change.Shelving;
import org.mashang.screening.criteria.file.CriteriaText;
import org.mashang.screening.desk.Officers;
import org.mashang.screening.docket.Dossiers;

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
    Criteria used = inForce(call);
    return Reply.ok(
        new Page<>(standards.all().stream().map(one -> VersionView.of(one, used)).toList(), null));
  }

  private Reply show(Call call) {
    Officers.of(call, PROSECUTOR, CHIEF_PROSECUTOR, AUDITOR);
    return Reply.ok(VersionView.Whole.of(found(call.path("version")), inForce(call)));
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
    String path = StoredVersion.path(version.id());
    if (standards.find(path).isEmpty()) {
      List<Fault> untimely = standards.faults(version, Shanghai.day(call.now()));
      if (!untimely.isEmpty()) {
        throw Problem.faulty(untimely).raise();
      }
    }
    standards.propose(version, text, actor, call.now());
    StoredVersion kept = found(path);
    if (kept.ofRelease() || !kept.version().sha256().equals(version.sha256())) {
      throw Refused.of("VERSION_EXISTS", "这个版本号已经有了，版本一经提出不能修改。", "请使用新的版本号，例如把末尾的数字加一。");
    }
    return Reply.created(VersionView.of(kept, inForce(call)))
        .with("location", "/v1/screening/criteria/" + path);
  }

  private Reply test(Call call) {
    Officers.of(call, PROSECUTOR, CHIEF_PROSECUTOR);
    call.idempotencyKey();
    CriteriaVersion version = found(call.path("version")).version();
    BackTest test = tests.run(version);
    done(standards.shelf().test(version.id(), test));
    standards.tested(version.id(), test);
    return Reply.ok(test);
  }

  private Reply approve(Call call) {
    Actor actor = Officers.of(call, CHIEF_PROSECUTOR);
    call.idempotencyKey();
    var today = Shanghai.day(call.now());
    StoredVersion found = found(call.path("version"));
    String id = found.version().id();
    done(standards.shelf().approve(id, actor.id(), today));
    standards.approve(id, Objects.requireNonNull(found.shelved().tested()), actor, today);
    return show(call);
  }

  private static void done(Shelving shelving) {
    if (shelving instanceof Shelving.Refused refused) {
      throw Refused.of(refused.objection());
    }
  }

  private Criteria inForce(Call call) {
    return standards.inForce(Shanghai.day(call.now()));
  }

  private StoredVersion found(String path) {
    return standards.find(path).orElseThrow(() -> Problem.notFound().raise());
  }
}

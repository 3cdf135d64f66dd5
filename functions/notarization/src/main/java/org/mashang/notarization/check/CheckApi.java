package org.mashang.notarization.check;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.identifier.SignedCodes;
import org.mashang.casework.rule.Law;
import org.mashang.casework.time.Shanghai;
import org.mashang.notarization.docket.CheckCodes;
import org.mashang.notarization.docket.Register;
import org.mashang.notarization.term.CertificateStatus;
import org.mashang.platform.desk.Cites;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.http.Call;
import org.mashang.platform.http.Problem;
import org.mashang.platform.http.Problem.Cited;
import org.mashang.platform.http.Reply;
import org.mashang.platform.http.Router;
import org.mashang.platform.keys.Secrets;
import org.mashang.platform.log.Metrics;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Tells anybody who holds a certificate whether it is genuine; every check is counted. */
public final class CheckApi
    implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

  private final DynamoDbClient dynamo;
  private final Register register;
  private final CheckCodes codes;
  private final Router router =
      Router.of("CheckApi").on("GET /v1/certificates/{code}", this::check);

  public CheckApi() {
    this(Environment.read(Variable.CERTIFICATES_TABLE, Variable.CODE_SECRET), Clients.ofLambda());
  }

  public CheckApi(Environment environment, Clients clients) {
    dynamo = clients.dynamoDb();
    register = new Register(environment.get(Variable.CERTIFICATES_TABLE));
    codes =
        new CheckCodes(new Secrets(clients::secrets).read(environment.get(Variable.CODE_SECRET)));
  }

  @Override
  public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
    return router.answer(event, context);
  }

  /** What the check page shows. */
  record Checked(
      String number,
      String office,
      String matter,
      @Nullable String country,
      String holder,
      LocalDate issuedOn,
      CertificateStatus status,
      String statusLabel,
      @Nullable LocalDate statusOn,
      @Nullable String sha256,
      long checks,
      List<Cited> citations) {}

  private Reply check(Call call) {
    return switch (codes.read(call.path("code"))) {
      case SignedCodes.Scanned.Unreadable unreadable -> {
        Metrics.certificateChecked(call.now(), "UNREADABLE");
        throw Problem.of(404, "CODE_UNREADABLE", "没有认出这个核验码。", "请核对公证书上的核验码，或者重新扫码。").raise();
      }
      case SignedCodes.Scanned.Forged forged -> {
        Metrics.certificateChecked(call.now(), "FORGED");
        throw forged();
      }
      case SignedCodes.Scanned.Genuine(String checkId) -> found(call, checkId);
    };
  }

  private Reply found(Call call, String checkId) {
    Register.Entry entry = register.check(dynamo, checkId).orElseThrow(CheckApi::forged);
    Metrics.certificateChecked(call.now(), entry.status().name());
    return Reply.ok(
        new Checked(
            entry.number(),
            entry.office(),
            entry.matter(),
            entry.country(),
            entry.holder(),
            entry.issuedOn(),
            entry.status(),
            entry.status().label(),
            entry.statusOn(),
            entry.sha256(),
            entry.checks(),
            Cites.of(Law.citations(Shanghai.day(call.now()), entry.status().articles()))));
  }

  private static Problem.Raised forged() {
    return Problem.of(404, "CODE_FORGED", "这个核验码不是本系统发出的，这份公证书可能是伪造的。", "请不要采信，并向公证书上载明的公证处核实。")
        .raise();
  }
}

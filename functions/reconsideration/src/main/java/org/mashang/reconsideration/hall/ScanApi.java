package org.mashang.reconsideration.hall;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.Locale;
import java.util.Map;
import org.mashang.casework.identifier.HallCodes;
import org.mashang.casework.time.Shanghai;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.http.Call;
import org.mashang.platform.http.Reply;
import org.mashang.platform.http.Router;
import org.mashang.platform.keys.DataKeys;
import org.mashang.platform.keys.Secrets;
import org.mashang.platform.log.Field;
import org.mashang.platform.log.Log;
import org.mashang.platform.log.Metrics;
import org.mashang.platform.store.DynamoCaseTable;
import software.amazon.awssdk.core.exception.SdkException;

/** What a printed code opens: counts the scan and leads to the phone page. */
public final class ScanApi
    implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

  private final CodeCheck check;
  private final HallCounts counts;
  private final String publicUrl;
  private final Router router = Router.of("ScanApi").on("GET /s/{token}", this::scan);

  public ScanApi() {
    this(
        Environment.read(
            Variable.HALLS_TABLE,
            Variable.FIGURES_TABLE,
            Variable.CODE_SECRET,
            Variable.PUBLIC_URL),
        Clients.ofLambda());
  }

  ScanApi(Environment environment, Clients clients) {
    var dynamo = clients.dynamoDb();
    var secrets = new Secrets(clients::secrets);
    var table = new DynamoCaseTable(dynamo, environment.get(Variable.HALLS_TABLE));
    check =
        new CodeCheck(
            new HallCodes(secrets.read(environment.get(Variable.CODE_SECRET))),
            new Halls(table, DataKeys.none()));
    counts = new HallCounts(dynamo, environment.get(Variable.FIGURES_TABLE));
    publicUrl = environment.get(Variable.PUBLIC_URL);
  }

  @Override
  public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
    return router.answer(event, context);
  }

  private Reply scan(Call call) {
    String token = call.path("token");
    return switch (check.check(token)) {
      case CodeCheck.Answer.Open(String hallId, HallDetails hall) -> {
        count(hallId, hall, call);
        Metrics.codeScanned(call.now(), "OPEN");
        yield Reply.redirect(publicUrl + "/apply?code=" + token);
      }
      case CodeCheck.Answer.Closed(CodeCheck.Why why) -> {
        Metrics.codeScanned(call.now(), why.name());
        yield Reply.redirect(
            publicUrl + "/code-problem?reason=" + why.name().toLowerCase(Locale.ROOT));
      }
    };
  }

  /** A person at a hall must not be turned away because a counter is out of order. */
  private void count(String hallId, HallDetails hall, Call call) {
    try {
      counts.scanned(hallId, hall, Shanghai.day(call.now()));
    } catch (SdkException e) {
      Log.line(
          Map.of(
              Field.LEVEL, "ERROR",
              Field.FUNCTION, "ScanApi",
              Field.HALL_ID, hallId,
              Field.CODE, "SCAN_NOT_COUNTED",
              Field.ERROR, e.getClass().getName()));
    }
  }
}

package org.mashang.notices.gateway;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.mashang.notices.provider.Provider;
import org.mashang.notices.provider.Providers;
import org.mashang.notices.sending.Deliveries;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.http.Call;
import org.mashang.platform.http.Fields;
import org.mashang.platform.http.Problem;
import org.mashang.platform.http.Reply;
import org.mashang.platform.http.Router;
import org.mashang.platform.json.Showing;
import org.mashang.platform.notice.NoticeAttempt;

/**
 * Whether a message reached its person (送达回执), told by the gateway that took it. Anybody may call;
 * only who signs with a gateway's secret is heard, and only on what that gateway took. The same
 * report again within the five minutes of its signature changes nothing.
 */
public final class DeliveryApi
    implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

  private static final Duration OFF = Duration.ofMinutes(5);
  private static final Pattern SECOND = Pattern.compile("[0-9]{1,12}");
  private static final Pattern CODE = Pattern.compile("[0-9A-Za-z_.:-]{1,64}");
  private static final int MOST_RECEIPT = 100;

  private final Providers providers;
  private final Deliveries deliveries;
  private final Router router =
      Router.of("DeliveryApi").on("POST /v1/notices/deliveries", this::take);

  public DeliveryApi() {
    this(
        Environment.read(Variable.NOTICES_TABLE, Variable.NOTICE_PROVIDERS, Variable.DEMO_LOGIN),
        Clients.ofLambda());
  }

  public DeliveryApi(Environment environment, Clients clients) {
    providers = Providers.from(environment, clients, InstantSource.system());
    deliveries = Deliveries.from(environment, clients);
  }

  @Override
  public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
    return router.answer(event, context);
  }

  private Reply take(Call call) {
    List<String> gateways = signers(call);
    Fields fields = Fields.of(call.body());
    String receipt = fields.text("/receipt").required().max(MOST_RECEIPT).orEmpty();
    Boolean delivered = fields.flag("/delivered").required().orNull();
    String code = fields.text("/code").matching(CODE, "代码由1至64个字母、数字和 _ . : - 组成。").orEmpty();
    Instant at = fields.instant("/at").required().notAfter(call.now().plus(OFF)).orNull();
    fields.requireSound();
    var report =
        new NoticeAttempt.Report(Objects.requireNonNull(at), Boolean.TRUE.equals(delivered), code);
    for (String gateway : gateways) {
      deliveries.reported(gateway, new Provider.Delivery(receipt, report), call.now());
    }
    return Reply.json(202, Map.of("receipt", receipt), Showing.LIST);
  }

  private List<String> signers(Call call) {
    String second = call.header("mashang-timestamp").orElse("");
    String signature = call.header("mashang-signature").orElse("");
    List<String> all = providers.signers(second, call.text(), signature);
    if (all.isEmpty() || !SECOND.matcher(second).matches()) {
      throw Problem.of(401, "SIGNATURE_WRONG", "签名不对。", "请用与本系统约定的密钥，按接口文档对时间戳和正文签名。").raise();
    }
    Duration off = Duration.between(Instant.ofEpochSecond(Long.parseLong(second)), call.now());
    if (off.abs().compareTo(OFF) > 0) {
      throw Problem.of(401, "TIMESTAMP_OFF", "时间戳与现在相差超过5分钟。", "请校准时钟，重新签名后再发送。").raise();
    }
    return all;
  }
}

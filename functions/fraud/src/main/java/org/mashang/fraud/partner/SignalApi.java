package org.mashang.fraud.partner;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Fault;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.http.Call;
import org.mashang.platform.http.Problem;
import org.mashang.platform.http.Reply;
import org.mashang.platform.http.Router;
import org.mashang.platform.json.Showing;

/**
 * Takes signals from partners. Three calls of AWS each: who it is, how much it has sent this
 * minute, and the queue. What cannot be read counts as one signal, so that garbage has its bounds
 * too.
 */
public final class SignalApi
    implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

  private static final int MOST_SIGNALS = 1_000;

  private final Gate gate;
  private final Quota quota;
  private final Envelopes envelopes;
  private final Router router = Router.of("SignalApi").on("POST /v1/fraud/signals", this::take);

  public SignalApi() {
    this(Environment.read(Variable.PARTNERS_TABLE, Variable.SIGNALS_QUEUE), Clients.ofLambda());
  }

  public SignalApi(Environment environment, Clients clients) {
    gate = new Gate(Partners.from(environment, clients));
    quota = Quota.from(environment, clients);
    envelopes = Envelopes.from(environment, clients);
  }

  @Override
  public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
    return router.answer(event, context);
  }

  /** What became of a call's signals. */
  record Taken(int accepted, List<Faulty> faults) {}

  /** A fault of one of them; {@code id} is null where the signal has none. */
  record Faulty(int index, @Nullable String id, String code, String field, String sentence) {}

  private Reply take(Call call) {
    Partner partner = gate.partner(call);
    JsonNode signals;
    try {
      signals = signals(call);
    } catch (Problem.Raised garbage) {
      OptionalLong wait = quota.take(partner, 1, call.now());
      return wait.isPresent() ? tooMany(wait.getAsLong()) : Reply.problem(garbage.problem());
    }
    OptionalLong wait = quota.take(partner, Math.max(1, signals.size()), call.now());
    if (wait.isPresent()) {
      return tooMany(wait.getAsLong());
    }
    return Reply.json(202, passOn(partner, signals, call), Showing.LIST);
  }

  private Taken passOn(Partner partner, JsonNode signals, Call call) {
    Envelopes.Envelope envelope = envelopes.of(partner);
    List<Faulty> faulty = new ArrayList<>();
    int accepted = 0;
    for (int i = 0; i < signals.size(); i++) {
      JsonNode signal = signals.get(i);
      List<Fault> faults = SignalCheck.faults(signal, partner.city(), call.now());
      for (Fault fault : faults) {
        String id = SignalCheck.id(signal).orElse(null);
        faulty.add(new Faulty(i, id, fault.code(), fault.pointer(), fault.reason()));
      }
      if (faults.isEmpty()) {
        envelope.add(signal);
        accepted++;
      }
    }
    envelope.send();
    return new Taken(accepted, faulty);
  }

  private static JsonNode signals(Call call) {
    ObjectNode body = call.body();
    JsonNode signals = body.path("signals");
    if (!signals.isArray() || body.size() != 1) {
      throw Problem.of(422, "SIGNALS_EXPECTED", "请求正文应当只含 signals 一个数组。", "请按接口说明整理后再提交。").raise();
    }
    if (signals.size() > MOST_SIGNALS) {
      throw Problem.of(413, "TOO_MANY_SIGNALS", "一次最多提交1000条线索。", "请分成几次提交。").raise();
    }
    return signals;
  }

  private static Reply tooMany(long seconds) {
    return Reply.problem(
            Problem.of(429, "QUOTA_SPENT", "本分钟的线索数已超过约定的上限。", "请在" + seconds + "秒后重试，或减少每次的条数。"))
        .with("retry-after", Long.toString(seconds));
  }
}

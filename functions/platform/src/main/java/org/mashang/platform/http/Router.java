package org.mashang.platform.http;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.mashang.platform.log.CallLog;
import org.mashang.platform.log.Field;
import org.mashang.platform.log.Metrics;

/**
 * Dispatches on API Gateway's {@code routeKey}. Whatever a route throws becomes a problem document:
 * what we meant to say, or 500 with an id that stands in the log too and nothing of our inside.
 */
public final class Router {

  private static final Map<String, String> ALWAYS =
      Map.of(
          "cache-control", "no-store",
          "x-content-type-options", "nosniff",
          "referrer-policy", "no-referrer",
          "x-frame-options", "DENY",
          "strict-transport-security", "max-age=31536000");

  private static final Pattern ID = Pattern.compile("[0-9A-Za-z-]{1,40}");
  private static final Map<String, Field> NAMED =
      Map.of(
          "caseId", Field.CASE_ID,
          "warningId", Field.CASE_ID,
          "hallId", Field.HALL_ID,
          "fileId", Field.FILE_ID);

  /** Statuses by which the law, the store or a form said no. */
  private static final Set<Integer> REFUSED = Set.of(403, 409, 412, 422);

  private final String function;
  private final Map<String, Route> routes = new HashMap<>();

  private Router(String function) {
    this.function = function;
  }

  /** A router for the function of this name. */
  public static Router of(String function) {
    return new Router(function);
  }

  /** Adds a route, for example {@code GET /v1/cases/{caseId}}; returns this router. */
  public Router on(String routeKey, Route route) {
    if (routes.putIfAbsent(routeKey, route) != null) {
      throw new IllegalArgumentException("two routes for " + routeKey);
    }
    return this;
  }

  /** The routes, for the test that compares them with the template. */
  public Set<String> routeKeys() {
    return Set.copyOf(routes.keySet());
  }

  /** Answers one event of the HTTP API (payload format 2.0). */
  public APIGatewayV2HTTPResponse answer(APIGatewayV2HTTPEvent event, Context context) {
    CallLog log = CallLog.begin(function, context.getAwsRequestId(), event.getRouteKey());
    about(event, log);
    Reply reply;
    try {
      reply = route(event).answer(new Call(event));
    } catch (Problem.Raised raised) {
      reply = Reply.problem(raised.problem());
    } catch (RuntimeException | StackOverflowError e) {
      log.failed(e);
      reply = Reply.problem(broken(context.getAwsRequestId()));
    }
    if (reply.code() != null) {
      log.code(reply.code());
    }
    log.end(reply.status());
    if (reply.code() != null && REFUSED.contains(reply.status())) {
      Metrics.commandRefused(new Call(event).now(), reply.code());
    }
    Reply complete = reply;
    for (Map.Entry<String, String> header : ALWAYS.entrySet()) {
      if (!complete.headers().containsKey(header.getKey())) {
        complete = complete.with(header.getKey(), header.getValue());
      }
    }
    return complete.toGateway();
  }

  /** What the call is about, as far as the path says it in the form of an id of ours. */
  private static void about(APIGatewayV2HTTPEvent event, CallLog log) {
    Map<String, String> path = event.getPathParameters();
    if (path == null) {
      return;
    }
    NAMED.forEach(
        (parameter, field) -> {
          String id = path.get(parameter);
          if (id != null && ID.matcher(id).matches()) {
            log.with(field, id);
          }
        });
  }

  private Route route(APIGatewayV2HTTPEvent event) {
    Route route = routes.get(event.getRouteKey());
    if (route == null) {
      throw Problem.notFound().raise();
    }
    return route;
  }

  private static Problem broken(String traceId) {
    return Problem.of(
        500, "INTERNAL_ERROR", "系统出错，您的操作没有完成。", "请稍后重试；如仍不行，请把编号" + traceId + "告诉工作人员。");
  }
}

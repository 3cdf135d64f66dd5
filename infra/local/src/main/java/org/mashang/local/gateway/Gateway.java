package org.mashang.local.gateway;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.mashang.local.declared.Declaration;
import org.mashang.local.workers.Functions;
import org.mashang.local.workers.Outcome;

/** What an HTTP API does with a request: route, authorizer, function, answer. */
final class Gateway {

  /** The longest that API Gateway waits for a function. */
  private static final int PATIENCE_SECONDS = 30;

  /** The largest event that Lambda takes. */
  private static final int LARGEST_EVENT = 6 * 1024 * 1024;

  private final RouteTable routes;
  private final Functions functions;
  private final @Nullable Cors cors;
  private final HttpEvents events = new HttpEvents();
  private final Replies replies = new Replies();
  private final Map<String, LambdaAuthorizer> authorizers = new LinkedHashMap<>();

  Gateway(Declaration declaration, Functions functions) {
    this.routes = new RouteTable(declaration.routes());
    this.functions = functions;
    this.cors = Optional.ofNullable(declaration.cors()).map(Cors::new).orElse(null);
    declaration
        .authorizers()
        .forEach(
            (name, declared) ->
                authorizers.put(
                    name,
                    new LambdaAuthorizer(declared, functions.of(declared.function()), events)));
  }

  Reply answer(Request request) {
    if (cors == null) {
      return routed(request);
    }
    return request.method().equals("OPTIONS")
        ? cors.preflight(request)
        : cors.applied(request, routed(request));
  }

  void forgetCallers() {
    authorizers.values().forEach(LambdaAuthorizer::forget);
  }

  private Reply routed(Request request) {
    Optional<RouteTable.Match> match = routes.find(request.method(), request.path());
    if (match.isEmpty()) {
      return Reply.message(404, "Not Found");
    }
    String authorizer = match.get().route().authorizer();
    LambdaAuthorizer judge = authorizer == null ? null : authorizers.get(authorizer);
    if (judge == null) {
      return call(match.get(), events.request(request, match.get(), null));
    }
    return switch (judge.judge(request, match.get())) {
      case LambdaAuthorizer.Verdict.Denied(Reply reply) -> reply;
      case LambdaAuthorizer.Verdict.Allowed(var context) ->
          call(match.get(), events.request(request, match.get(), context));
    };
  }

  private Reply call(RouteTable.Match match, byte[] event) {
    if (event.length > LARGEST_EVENT) {
      return Reply.message(413, "Request Entity Too Large");
    }
    try {
      Outcome outcome =
          functions
              .of(match.route().function())
              .invoke(event)
              .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      return outcome instanceof Outcome.Answered
          ? replies.read(outcome.payload())
          : Reply.message(500, "Internal Server Error");
    } catch (TimeoutException e) {
      return Reply.message(503, "Service Unavailable");
    } catch (ExecutionException e) {
      return Reply.message(500, "Internal Server Error");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Reply.message(503, "Service Unavailable");
    }
  }
}

package org.mashang.local.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mashang.local.declared.DeclaredAuthorizer;
import org.mashang.local.workers.FunctionPool;
import org.mashang.local.workers.Outcome;

/** Asks a function of the template whether a request may pass, and remembers the answer a while. */
final class LambdaAuthorizer {

  /** What the authorizer says. */
  sealed interface Verdict {

    /** The request may pass; the context goes to the route's function. */
    record Allowed(JsonNode context) implements Verdict {}

    /** The request may not pass; the answer says why. */
    record Denied(Reply reply) implements Verdict {}
  }

  private record Remembered(Verdict verdict, long until) {}

  private static final int MOST_REMEMBERED = 10_000;

  private final DeclaredAuthorizer declared;
  private final FunctionPool function;
  private final HttpEvents events;
  private final ObjectMapper json = new ObjectMapper();
  private final Map<List<String>, Remembered> remembered = new ConcurrentHashMap<>();

  LambdaAuthorizer(DeclaredAuthorizer declared, FunctionPool function, HttpEvents events) {
    this.declared = declared;
    this.function = function;
    this.events = events;
  }

  Verdict judge(Request request, RouteTable.Match match) {
    List<String> identity = identity(request);
    if (identity.stream().anyMatch(String::isEmpty)) {
      return new Verdict.Denied(Reply.message(401, "Unauthorized"));
    }
    Remembered before = remembered.get(identity);
    if (before != null && before.until() > System.nanoTime()) {
      return before.verdict();
    }
    Outcome outcome = function.invoke(events.authorization(request, match, identity)).join();
    if (!(outcome instanceof Outcome.Answered)) {
      return new Verdict.Denied(Reply.message(500, "Internal Server Error"));
    }
    return remember(identity, verdict(outcome.payload()));
  }

  private Verdict verdict(byte[] answer) {
    try {
      JsonNode node = json.readTree(answer);
      if (!node.path("isAuthorized").isBoolean()) {
        return new Verdict.Denied(Reply.message(500, "Internal Server Error"));
      }
      return node.get("isAuthorized").booleanValue()
          ? new Verdict.Allowed(
              node.path("context").isObject() ? node.get("context") : json.createObjectNode())
          : new Verdict.Denied(Reply.message(403, "Forbidden"));
    } catch (IOException e) {
      return new Verdict.Denied(Reply.message(500, "Internal Server Error"));
    }
  }

  private Verdict remember(List<String> identity, Verdict verdict) {
    if (!declared.remember().isZero()
        && !(verdict instanceof Verdict.Denied(Reply reply) && reply.status() == 500)) {
      if (remembered.size() >= MOST_REMEMBERED) {
        remembered.clear();
      }
      remembered.put(
          identity, new Remembered(verdict, System.nanoTime() + declared.remember().toNanos()));
    }
    return verdict;
  }

  private List<String> identity(Request request) {
    List<String> values = new ArrayList<>();
    for (String header : declared.headers()) {
      values.add(request.header(header.toLowerCase(Locale.ROOT)));
    }
    Map<String, String> query = QueryString.parameters(request.query());
    for (String name : declared.queries()) {
      values.add(query.getOrDefault(name, ""));
    }
    return values;
  }

  /** Forgets every answer, because time was moved. */
  void forget() {
    remembered.clear();
  }
}

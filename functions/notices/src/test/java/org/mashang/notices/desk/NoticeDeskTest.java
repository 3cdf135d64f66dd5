package org.mashang.notices.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.emulator.EmbeddedCloudExtension;
import org.mashang.notices.docket.NoticeTable;
import org.mashang.notices.notice.Notice;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.json.Json;
import org.mashang.platform.notice.NoticeAttempt.Result;
import org.mashang.platform.notice.NoticeChannel;
import org.mashang.platform.notice.NoticeOrder;
import org.mashang.platform.notice.NoticeState;

/** Who sees which notices, and who may have one sent again. */
@ExtendWith(EmbeddedCloudExtension.class)
class NoticeDeskTest {

  private static final Instant NOW = Instant.parse("2026-10-12T02:00:00Z");
  private static final Context CONTEXT =
      (Context)
          Proxy.newProxyInstance(
              NoticeDeskTest.class.getClassLoader(),
              new Class<?>[] {Context.class},
              (proxy, method, arguments) ->
                  method.getName().equals("getAwsRequestId") ? "5e0c1f0e" : null);

  private final NoticeDeskApi api;
  private final NoticeTable table;

  NoticeDeskTest(EmbeddedCloud cloud) {
    Map<String, String> variables = cloud.environmentOf("NoticeDeskApi");
    Variable[] declared =
        Arrays.stream(Variable.values())
            .filter(variable -> variables.containsKey(variable.name()))
            .toArray(Variable[]::new);
    Environment environment = Environment.of(variables, declared);
    api = new NoticeDeskApi(environment, Clients.of(variables));
    table = NoticeTable.from(environment, Clients.of(variables));
  }

  private Notice givenUp(String capability, String city) {
    NoticeOrder order =
        new NoticeOrder(
            NoticeOrder.VERSION,
            UUID.randomUUID() + "-1",
            capability,
            "case-1",
            "1",
            city,
            List.of(new NoticeOrder.Way(NoticeChannel.SMS, "sealed.number")),
            "person",
            null,
            "sealed.text",
            false,
            NOW);
    Notice notice = Notice.of(order, NOW).begun("webhook-sms", NOW);
    notice = notice.ended(Result.REFUSED, "HTTP_422", "", NOW, Duration.ofMinutes(1));
    table.keep(notice);
    return notice;
  }

  private APIGatewayV2HTTPResponse ask(
      String route,
      String role,
      String organ,
      Map<String, String> path,
      Map<String, String> query) {
    return ask(route, role, organ, path, query, null, 0);
  }

  private APIGatewayV2HTTPResponse ask(
      String route,
      String role,
      String organ,
      Map<String, String> path,
      Map<String, String> query,
      String body,
      long version) {
    APIGatewayV2HTTPEvent event = new APIGatewayV2HTTPEvent();
    var http = new APIGatewayV2HTTPEvent.RequestContext.Http();
    http.setMethod(route.substring(0, route.indexOf(' ')));
    http.setPath("/v1/notices");
    var context = new APIGatewayV2HTTPEvent.RequestContext();
    context.setHttp(http);
    context.setRequestId("request-1");
    context.setTimeEpoch(NOW.toEpochMilli());
    var authorizer = new APIGatewayV2HTTPEvent.RequestContext.Authorizer();
    authorizer.setLambda(
        new HashMap<>(
            Map.of(
                "sub", "s-" + role, "name", "某人", "roles", role, "organ", organ, "staff", role)));
    context.setAuthorizer(authorizer);
    event.setRequestContext(context);
    event.setRouteKey(route);
    event.setRawPath("/v1/notices");
    event.setPathParameters(new HashMap<>(path));
    event.setQueryStringParameters(new HashMap<>(query));
    Map<String, String> headers = new HashMap<>();
    if (body != null) {
      headers.put("content-type", "application/json");
      headers.put("idempotency-key", UUID.randomUUID().toString());
      headers.put("if-match", "\"" + version + "\"");
      event.setBody(body);
    }
    event.setHeaders(headers);
    return api.handleRequest(event, CONTEXT);
  }

  private static JsonNode json(APIGatewayV2HTTPResponse answer) {
    try {
      return Json.tree(answer.getBody());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private int show(Notice notice, String role, String organ) {
    return ask("GET /v1/notices/{noticeId}", role, organ, Map.of("noticeId", notice.id()), Map.of())
        .getStatusCode();
  }

  private APIGatewayV2HTTPResponse again(Notice notice, String role, String body, long version) {
    return ask(
        "POST /v1/notices/{noticeId}/again",
        role,
        "330800F1",
        Map.of("noticeId", notice.id()),
        Map.of(),
        body,
        version);
  }

  @Test
  void eachServiceSeesItsOwnOfItsOwnCity() {
    Notice fraud = givenUp("fraud", "330800");
    Notice other = givenUp("notarization", "330800");
    Notice elsewhere = givenUp("fraud", "330700");
    assertEquals(200, show(fraud, "FRAUD_OFFICER", "330800F1"));
    assertEquals(404, show(other, "FRAUD_OFFICER", "330800F1"));
    Notice division = givenUp("reconsideration", "330802");
    assertEquals(200, show(division, "CLERK", "330802"));
    assertEquals(404, show(division, "CLERK", "330800"));
    assertEquals(404, show(fraud, "CLERK", "330802"));
    assertEquals(404, show(elsewhere, "FRAUD_CHIEF", "330800F1"));
    assertEquals(200, show(other, "DISPATCHER", "330800"));
    assertEquals(200, show(fraud, "AUDITOR", "330800"));
    for (String[] nobody :
        new String[][] {
          {"FRAUD_OFFICER", "330802F1"},
          {"HEAD", "330800N1"},
          {"NOTARY", "330800N1"},
          {"BANK_OFFICER", "330802B1"}
        }) {
      assertEquals(403, show(fraud, nobody[0], nobody[1]), nobody[0]);
    }
    JsonNode list =
        json(
            ask(
                "GET /v1/notices",
                "FRAUD_OFFICER",
                "330800F1",
                Map.of(),
                Map.of("state", "GIVEN_UP")));
    assertFalse(list.toString().contains("sealed"));
    list.path("items").forEach(one -> assertEquals("fraud", one.path("capability").asText()));
    assertEquals(
        403,
        ask(
                "GET /v1/notices",
                "FRAUD_OFFICER",
                "330800F1",
                Map.of(),
                Map.of("capability", "screening"))
            .getStatusCode());
  }

  @Test
  void whatWasGivenUpIsSentAgainByNameOnceAndWithAReason() {
    Notice notice = givenUp("fraud", "330800");
    assertEquals(422, again(notice, "FRAUD_CHIEF", "{}", notice.version()).getStatusCode());
    assertEquals(
        403, again(notice, "AUDITOR", "{\"reason\":\"再发\"}", notice.version()).getStatusCode());
    assertEquals(412, again(notice, "FRAUD_CHIEF", "{\"reason\":\"再发\"}", 9).getStatusCode());
    for (int twice = 0; twice < 2; twice++) {
      assertEquals(
          200,
          again(notice, "FRAUD_CHIEF", "{\"reason\":\"再发\"}", notice.version()).getStatusCode());
    }
    Notice now = table.find(notice.id()).orElseThrow();
    assertEquals(NoticeState.WAITING, now.state());
    assertEquals(notice.version() + 1, now.version());
    assertEquals("FRAUD_CHIEF", Objects.requireNonNull(now.again()).by());
    assertEquals(0, now.failures());
    assertEquals(
        409, again(notice, "FRAUD_OFFICER", "{\"reason\":\"再发\"}", now.version()).getStatusCode());
  }
}

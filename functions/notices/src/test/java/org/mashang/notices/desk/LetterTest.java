package org.mashang.notices.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.mashang.platform.keys.DataKeys;
import org.mashang.platform.keys.SealedText;
import org.mashang.platform.notice.NoticeChannel;
import org.mashang.platform.notice.NoticeOrder;
import org.mashang.platform.notice.NoticeState;

/** Letters: who may open one, and what is on record once it was posted. */
@ExtendWith(EmbeddedCloudExtension.class)
class LetterTest {

  private static final Instant NOW = Instant.parse("2026-10-12T02:00:00Z");
  private static final String POSTED = "{\"receipt\":\"XA12345678933\"}";
  private static final Context CONTEXT =
      (Context)
          Proxy.newProxyInstance(
              LetterTest.class.getClassLoader(),
              new Class<?>[] {Context.class},
              (proxy, method, arguments) ->
                  method.getName().equals("getAwsRequestId") ? "5e0c1f0e" : null);

  private final LetterApi api;
  private final NoticeTable table;
  private final SealedText sealed;

  LetterTest(EmbeddedCloud cloud) {
    Map<String, String> variables = cloud.environmentOf("LetterApi");
    Variable[] declared =
        Arrays.stream(Variable.values())
            .filter(variable -> variables.containsKey(variable.name()))
            .toArray(Variable[]::new);
    Environment environment = Environment.of(variables, declared);
    Clients clients = Clients.of(variables);
    api = new LetterApi(environment, clients);
    table = NoticeTable.from(environment, clients);
    sealed = new SealedText(DataKeys.from(environment, clients));
  }

  private Notice letter() {
    String id = UUID.randomUUID() + "-1";
    String place = NoticeOrder.place(id);
    String values = "{\"organ\":\"柯城区人民政府\",\"number\":\"7KQM-3XWA-9DPH\",\"ask\":\"12345政务热线\"}";
    NoticeOrder order =
        new NoticeOrder(
            NoticeOrder.VERSION,
            id,
            "reconsideration",
            "case-1",
            "2",
            "330802",
            List.of(
                new NoticeOrder.Way(
                    NoticeChannel.LETTER, sealed.seal(place, "浙江省衢州市柯城区荷花中路12号\n胡小燕"))),
            "person",
            new NoticeOrder.Template("reconsideration-supplement", 1),
            sealed.seal(place, values),
            false,
            NOW);
    Notice notice = Notice.of(order, NOW);
    table.keep(notice);
    Notice toPost = notice.toPost(NOW);
    table.change(notice, toPost);
    return toPost;
  }

  private APIGatewayV2HTTPResponse ask(
      String route, Notice notice, String role, String organ, @Nullable String body, long version) {
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
                "sub",
                "s-" + role,
                "name",
                "徐文清",
                "roles",
                role,
                "organ",
                organ,
                "staff",
                "clerk-1")));
    context.setAuthorizer(authorizer);
    event.setRequestContext(context);
    event.setRouteKey(route);
    event.setRawPath("/v1/notices");
    event.setPathParameters(new HashMap<>(Map.of("noticeId", notice.id())));
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

  private APIGatewayV2HTTPResponse open(Notice notice, String role, String organ) {
    return ask("GET /v1/notices/{noticeId}/letter", notice, role, organ, null, 0);
  }

  private int posted(Notice notice, String role, String organ, long version) {
    return ask("POST /v1/notices/{noticeId}/posted", notice, role, organ, POSTED, version)
        .getStatusCode();
  }

  @Test
  void itsOwnClerkOpensItInFullAndNobodyElse() throws Exception {
    Notice notice = letter();
    JsonNode letter = Json.tree(open(notice, "CLERK", "330802").getBody());
    assertEquals("浙江省衢州市柯城区荷花中路12号", letter.at("/to/0").asText());
    assertEquals("胡小燕", letter.at("/to/1").asText());
    assertEquals("柯城区人民政府：您的行政复议申请需要补正", letter.path("subject").asText());
    assertTrue(letter.path("text").asText().contains("提醒不代替法律文书送达"));
    assertEquals(404, open(notice, "CLERK", "330803").getStatusCode());
    assertEquals(404, open(notice, "FRAUD_OFFICER", "330800F1").getStatusCode());
    assertEquals(403, open(notice, "AUDITOR", "330800").getStatusCode());
  }

  @Test
  void onceItWasPostedThatIsItsAttemptWithWhoAndWhen() {
    Notice notice = letter();
    assertEquals(404, posted(notice, "CLERK", "330803", notice.version()));
    assertEquals(412, posted(notice, "CLERK", "330802", notice.version() - 1));
    for (int twice = 0; twice < 2; twice++) {
      assertEquals(200, posted(notice, "CLERK", "330802", notice.version()));
    }
    Notice now = table.find(notice.id()).orElseThrow();
    assertEquals(NoticeState.SENT, now.state());
    assertEquals(1, now.attempts().size());
    assertEquals("徐文清 clerk-1", now.attempts().getLast().by());
    assertEquals("XA12345678933", now.attempts().getLast().receipt());
    assertEquals(NOW, now.attempts().getLast().at());
    assertEquals(409, posted(notice, "CLERK", "330802", now.version()));
    assertEquals(409, open(notice, "CLERK", "330802").getStatusCode());
    assertFalse(now.toString().contains("荷花中路"));
  }
}

package org.mashang.local;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashang.local.workers.WorkerSettings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.sqs.SqsClient;

/** The local cloud as its users meet it: real workers, real protocols, a template of its own. */
class LocalCloudTest {

  private static final Instant MONDAY = Instant.parse("2026-03-02T01:00:00Z");
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path folder;
  private static LocalCloud cloud;
  private static HttpClient client;

  @BeforeAll
  static void start() throws IOException {
    cloud =
        ContractCloud.in(folder)
            .inMemory()
            .simulatedFrom(MONDAY)
            .workers(
                new WorkerSettings(
                    folder.resolve("workers"), 3, Duration.ofSeconds(20), false, false))
            .start();
    client = HttpClient.newHttpClient();
  }

  @AfterAll
  static void stop() {
    client.close();
    cloud.close();
  }

  @Test
  void a_request_reaches_the_function_in_payload_format_2() throws Exception {
    HttpResponse<String> response =
        send(
            request("/open/%E7%94%B2%20b?x=1&y=%E6%96%87&x=2")
                .header("X-Thing", "One")
                .header("Cookie", "a=1; b=2")
                .header("content-type", "application/json")
                .POST(BodyPublishers.ofString("{\"名\":\"㛃\"}")));
    JsonNode event = JSON.readTree(response.body());
    assertEquals("2.0", event.get("version").asText());
    assertEquals("ANY /open/{what}", event.get("routeKey").asText());
    assertEquals("/open/甲 b", event.get("rawPath").asText());
    assertEquals("x=1&y=%E6%96%87&x=2", event.get("rawQueryString").asText());
    assertEquals("1,2", event.at("/queryStringParameters/x").asText());
    assertEquals("文", event.at("/queryStringParameters/y").asText());
    assertEquals("甲 b", event.at("/pathParameters/what").asText());
    assertEquals("One", event.at("/headers/x-thing").asText());
    assertEquals("[\"a=1\",\"b=2\"]", event.get("cookies").toString());
    assertFalse(event.get("headers").has("cookie"));
    assertEquals("{\"名\":\"㛃\"}", event.get("body").asText());
    assertFalse(event.get("isBase64Encoded").asBoolean());
    assertEquals("POST", event.at("/requestContext/http/method").asText());
    Instant time = Instant.ofEpochMilli(event.at("/requestContext/timeEpoch").asLong());
    assertTrue(Duration.between(MONDAY, time).toDays() < 300, time.toString());
    assertFalse(event.get("requestContext").has("authorizer"));
  }

  @Test
  void a_binary_body_arrives_in_base64_and_a_binary_answer_leaves_as_bytes() throws Exception {
    HttpResponse<String> sent =
        send(
            request("/open/echo")
                .header("content-type", "image/png")
                .POST(BodyPublishers.ofByteArray(new byte[] {1, 2, 3})));
    JsonNode event = JSON.readTree(sent.body());
    assertTrue(event.get("isBase64Encoded").asBoolean());
    assertEquals("AQID", event.get("body").asText());
    HttpResponse<byte[]> picture =
        client.send(request("/open/binary").build(), BodyHandlers.ofByteArray());
    assertArrayEquals(new byte[] {(byte) 0x89, 0, 1, (byte) 0xff}, picture.body());
    assertEquals("image/png", picture.headers().firstValue("content-type").orElse(""));
  }

  @Test
  void an_answer_keeps_its_status_headers_and_cookies() throws Exception {
    HttpResponse<String> response = send(request("/open/text"));
    assertEquals(201, response.statusCode());
    assertEquals("文", response.body());
    assertEquals("\"1\"", response.headers().firstValue("etag").orElse(""));
    assertEquals(List.of("a=1", "b=2"), response.headers().allValues("set-cookie"));
    assertEquals(
        "text/plain; charset=utf-8", response.headers().firstValue("content-type").orElse(""));
  }

  @Test
  void only_who_the_authorizer_knows_comes_in_and_the_function_learns_who_it_is() throws Exception {
    assertEquals(401, send(request("/closed")).statusCode());
    assertEquals(403, send(request("/closed").header("Authorization", "Bearer x")).statusCode());
    HttpResponse<String> in = send(request("/closed").header("Authorization", "Bearer sesame"));
    assertEquals(200, in.statusCode());
    JsonNode caller = JSON.readTree(in.body()).at("/requestContext/authorizer/lambda");
    assertEquals("{\"sub\":\"ali\",\"roles\":\"CLERK HEAD\"}".length(), caller.toString().length());
    assertEquals("CLERK HEAD", caller.get("roles").asText());
  }

  @Test
  void what_has_no_route_is_not_found() throws Exception {
    HttpResponse<String> response = send(request("/nowhere").POST(BodyPublishers.noBody()));
    assertEquals(404, response.statusCode());
    assertEquals("{\"message\":\"Not Found\"}", response.body());
  }

  @Test
  void a_body_of_more_than_ten_megabytes_is_refused_before_any_function() throws Exception {
    byte[] large = new byte[10 * 1024 * 1024 + 1];
    HttpResponse<String> response =
        send(request("/open/echo").POST(BodyPublishers.ofByteArray(large)));
    assertEquals(413, response.statusCode());
    assertEquals("{\"message\":\"Request Entity Too Large\"}", response.body());
  }

  @Test
  void preflights_are_answered_by_the_gateway_for_declared_origins_only() throws Exception {
    String own = cloud.frontDoor().toString();
    HttpResponse<String> response =
        send(
            request("/closed")
                .header("Origin", own)
                .header("Access-Control-Request-Method", "GET")
                .method("OPTIONS", BodyPublishers.noBody()));
    assertEquals(204, response.statusCode());
    assertEquals(own, response.headers().firstValue("access-control-allow-origin").orElse(""));
    assertEquals("60", response.headers().firstValue("access-control-max-age").orElse(""));
    HttpResponse<String> foreign =
        send(request("/open/text").header("Origin", "https://elsewhere.example"));
    assertTrue(foreign.headers().firstValue("access-control-allow-origin").isEmpty());
  }

  @Test
  void a_function_that_throws_or_ends_answers_500_and_the_next_call_works() throws Exception {
    assertEquals(500, send(request("/open/throw")).statusCode());
    HttpResponse<String> crashed = send(request("/open/crash"));
    assertEquals(500, crashed.statusCode());
    assertEquals("{\"message\":\"Internal Server Error\"}", crashed.body());
    assertEquals(201, send(request("/open/text")).statusCode());
    assertEquals(500, send(request("/missing")).statusCode());
  }

  @Test
  void a_function_over_its_time_is_cut_off() throws Exception {
    assertEquals(500, send(request("/hasty/slow")).statusCode());
    assertEquals(201, send(request("/hasty/text")).statusCode());
  }

  @Test
  void calls_at_one_time_get_workers_of_their_own_with_the_functions_environment()
      throws Exception {
    List<CompletableFuture<HttpResponse<String>>> calls =
        IntStream.range(0, 5)
            .mapToObj(
                i -> client.sendAsync(request("/open/worker").build(), BodyHandlers.ofString()))
            .toList();
    List<String> answers = calls.stream().map(call -> call.join().body()).toList();
    assertTrue(answers.stream().allMatch(body -> body.contains("\"table\":\"Things\"")));
    assertTrue(answers.stream().allMatch(body -> body.contains("\"left\":true")));
    long workers = answers.stream().distinct().count();
    assertTrue(workers >= 2 && workers <= 3, answers.toString());
  }

  @Test
  void a_killed_worker_fails_its_call_and_is_replaced() throws Exception {
    CompletableFuture<HttpResponse<String>> slow =
        client.sendAsync(request("/hasty/text").build(), BodyHandlers.ofString());
    slow.join();
    CompletableFuture<HttpResponse<String>> call =
        client.sendAsync(request("/open/slow").build(), BodyHandlers.ofString());
    await(() -> cloud.functions().of("Echo").figures().busy() > 0);
    HttpResponse<String> killed =
        client.send(
            HttpRequest.newBuilder(cloud.admin().resolve("workers/Echo/kill"))
                .POST(BodyPublishers.ofString("{\"all\":true}"))
                .build(),
            BodyHandlers.ofString());
    assertEquals(200, killed.statusCode());
    assertNotEquals("{\"killed\":[]}", killed.body());
    assertEquals(500, call.join().statusCode());
    assertEquals(201, send(request("/open/text")).statusCode());
  }

  @Test
  void messages_come_in_batches_and_what_fails_too_often_is_left_aside() throws Exception {
    try (SqsClient sqs = cloud.services().clients().sqs()) {
      String queue = cloud.services().physicalName("Things2Do");
      String lost = cloud.services().physicalName("Lost");
      sqs.sendMessage(send -> send.queueUrl(queue).messageBody("message-1"));
      sqs.sendMessage(send -> send.queueUrl(queue).messageBody("poison"));
      sqs.sendMessage(send -> send.queueUrl(queue).messageBody("spam-1"));
      await(() -> kept().contains("body=message-1"));
      await(
          () ->
              sqs.receiveMessage(ask -> ask.queueUrl(lost).waitTimeSeconds(1)).messages().stream()
                  .anyMatch(message -> message.body().equals("poison")));
      assertFalse(kept().contains("spam"));
      assertEquals(1, kept().split("body=message-1", -1).length - 1);
    }
  }

  @Test
  void changes_of_a_table_come_in_order_filtered_and_once() throws Exception {
    try (DynamoDbClient dynamo = cloud.services().clients().dynamoDb()) {
      for (int i = 1; i <= 12; i++) {
        put(dynamo, "EVENT#%06d".formatted(i));
      }
      put(dynamo, "CASE");
      await(() -> kept().contains("EVENT#000012"));
      List<String> events =
          kept().lines().filter(line -> line.contains("eventName=INSERT")).toList();
      assertEquals(12, events.size());
      for (int i = 1; i <= 12; i++) {
        assertTrue(events.get(i - 1).contains("EVENT#%06d".formatted(i)), events.toString());
      }
      assertTrue(events.get(0).contains("eventSource=aws:dynamodb"));
    }
  }

  @Test
  void schedules_fire_in_order_when_the_calendar_is_moved_on() throws Exception {
    URI control = cloud.clockControl().orElseThrow();
    HttpResponse<String> moved =
        client.send(
            HttpRequest.newBuilder(control)
                .PUT(BodyPublishers.ofString("{\"now\":\"2026-03-02T12:00:00+08:00\"}"))
                .build(),
            BodyHandlers.ofString());
    assertEquals(200, moved.statusCode(), moved.body());
    assertEquals(4, JSON.readTree(moved.body()).get("fired").asInt());
    assertTrue(kept().contains("{report=day, at=2026-03-02T03:30:00Z}"), kept());
    List<String> times =
        kept()
            .lines()
            .filter(line -> line.contains("Scheduled Event"))
            .map(line -> line.replaceAll(".*time=([^,}]+).*", "$1"))
            .toList();
    assertEquals(
        List.of("2026-03-02T01:05:00Z", "2026-03-02T02:05:00Z", "2026-03-02T03:05:00Z"), times);
    assertEquals(
        400,
        client
            .send(
                HttpRequest.newBuilder(control).PUT(BodyPublishers.ofString("{}")).build(),
                BodyHandlers.ofString())
            .statusCode());
  }

  @Test
  void an_operator_calls_a_function_by_its_name_and_gets_its_answer() throws Exception {
    HttpResponse<String> answered = operate("functions/Echo", "{\"名\":[1,2]}");
    assertEquals(200, answered.statusCode());
    assertEquals("{\"名\":[1,2]}", answered.body());
    assertEquals("{}", operate("functions/Echo", "").body());

    HttpResponse<String> failed = operate("functions/Echo", "{\"what\":\"throw\"}");
    assertEquals(200, failed.statusCode());
    assertEquals("Unhandled", failed.headers().firstValue("x-amz-function-error").orElse(""));
    assertEquals("as asked", JSON.readTree(failed.body()).get("errorMessage").asText());

    assertEquals(404, operate("functions/Nobody", "{}").statusCode());
    assertEquals(400, operate("functions/Echo", "{").statusCode());
    assertEquals(413, operate("functions/Echo", " ".repeat(6 * 1024 * 1024 + 1)).statusCode());
  }

  @Test
  void no_page_in_a_browser_calls_a_function_by_the_side_door() throws Exception {
    HttpRequest foreign =
        HttpRequest.newBuilder(cloud.admin().resolve("functions/Echo"))
            .header("Origin", "https://elsewhere.example")
            .POST(BodyPublishers.ofString("{}"))
            .build();
    assertEquals(403, client.send(foreign, BodyHandlers.ofString()).statusCode());
  }

  private static HttpResponse<String> operate(String path, String body) throws Exception {
    return client.send(
        HttpRequest.newBuilder(cloud.admin().resolve(path))
            .POST(BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  @Test
  void the_side_door_tells_the_state() throws Exception {
    HttpResponse<String> state =
        client.send(
            HttpRequest.newBuilder(cloud.admin().resolve("state")).build(),
            BodyHandlers.ofString());
    assertTrue(JSON.readTree(state.body()).at("/queues/Lost").isObject(), state.body());
    assertTrue(JSON.readTree(state.body()).at("/functions/Echo/workers").isInt());
  }

  @Test
  void changes_are_summed_over_tumbling_windows_and_none_is_lost_between_them() throws Exception {
    try (DynamoDbClient dynamo = cloud.services().clients().dynamoDb()) {
      for (int i = 0; i < 25; i++) {
        put(dynamo, "Counts", "COUNT#" + i);
        Thread.sleep(200);
      }
      await(() -> sums().stream().mapToInt(Integer::intValue).sum() == 25);
      assertTrue(sums().size() >= 2 && sums().size() <= 12, sums().toString());
    }
  }

  private static List<Integer> sums() {
    return kept("kept.txt.tally").lines().map(line -> Integer.valueOf(line.split(" ")[0])).toList();
  }

  private static void put(DynamoDbClient dynamo, String sk) {
    put(dynamo, "Things", sk);
  }

  private static void put(DynamoDbClient dynamo, String table, String sk) {
    dynamo.putItem(
        put ->
            put.tableName(table)
                .item(Map.of("pk", AttributeValue.fromS("a"), "sk", AttributeValue.fromS(sk))));
  }

  private static String kept() {
    return kept("kept.txt");
  }

  private static String kept(String name) {
    try {
      Path file = folder.resolve(name);
      return Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void await(BooleanSupplier condition) throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (!condition.getAsBoolean()) {
      assertTrue(System.nanoTime() < end, "nothing came in time; kept: " + kept());
      Thread.sleep(100);
    }
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(cloud.frontDoor() + path))
        .timeout(Duration.ofSeconds(60));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), BodyHandlers.ofString());
  }
}

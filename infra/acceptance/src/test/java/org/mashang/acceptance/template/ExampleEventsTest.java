package org.mashang.acceptance.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2CustomAuthorizerEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * {@code events/}: one real event for each way a function is triggered, readable as AWS's class.
 */
class ExampleEventsTest {

  private static final Template TEMPLATE = Template.read();
  private static final Map<Path, JsonNode> EXAMPLES = read();

  @TestFactory
  Stream<DynamicTest> everyTriggerHasItsExample() {
    return TEMPLATE.functions().keySet().stream()
        .flatMap(function -> names(function).stream())
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () ->
                        assertTrue(
                            EXAMPLES.keySet().stream().anyMatch(path -> path.endsWith(name)),
                            "it is missing in events/")));
  }

  @TestFactory
  Stream<DynamicTest> everyExampleIsOfATriggerAndWhatItSays() {
    Set<String> names = new TreeSet<>();
    TEMPLATE.functions().keySet().forEach(function -> names.addAll(names(function)));
    return EXAMPLES.entrySet().stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    Yaml.root().relativize(example.getKey()).toString(),
                    () -> {
                      assertTrue(
                          names.contains(example.getKey().getFileName().toString()),
                          "there is no such trigger");
                      assertFalse(parsed(example.getValue()).isEmpty());
                    }));
  }

  @Test
  void anExampleOfARouteIsOfThatRoute() {
    TEMPLATE
        .events("HttpApi")
        .forEach(
            (trigger, properties) -> {
              String name = trigger.replace('/', '.') + ".json";
              EXAMPLES.forEach(
                  (path, event) -> {
                    if (path.endsWith(name)) {
                      assertEquals(
                          properties.path("Method").asText()
                              + " "
                              + properties.path("Path").asText(),
                          event.path("routeKey").asText(),
                          name);
                    }
                  });
            });
  }

  /** {@code Function.Event.json}; an authorizer, which has no events, is named alone. */
  private static Set<String> names(String function) {
    Set<String> names = new TreeSet<>();
    TEMPLATE
        .functions()
        .get(function)
        .path("Events")
        .fieldNames()
        .forEachRemaining(event -> names.add(function + "." + event + ".json"));
    return names.isEmpty() ? Set.of(function + ".json") : names;
  }

  /** The event as AWS's class, written as JSON again. */
  private static String parsed(JsonNode event) {
    String source = event.at("/Records/0/eventSource").asText();
    if (event.path("type").asText().equals("REQUEST")) {
      return through(APIGatewayV2CustomAuthorizerEvent.class, event);
    }
    if (event.has("routeKey")) {
      return through(APIGatewayV2HTTPEvent.class, event);
    }
    return switch (source) {
      case "aws:sqs" -> through(SQSEvent.class, event);
      case "aws:dynamodb" -> through(DynamodbEvent.class, event);
      // The scheduler says its detail as text, which AWS's class for the event bus does not read.
      default ->
          event.path("source").asText().equals("aws.scheduler")
              ? scheduled(event)
              : through(ScheduledEvent.class, event);
    };
  }

  private static String scheduled(JsonNode event) {
    assertEquals("{}", event.path("detail").asText());
    return OffsetDateTime.parse(event.path("time").asText()).toString();
  }

  private static <T> String through(Class<T> type, JsonNode event) {
    PojoSerializer<T> serializer =
        LambdaEventSerializers.serializerFor(type, type.getClassLoader());
    T value =
        serializer.fromJson(
            new ByteArrayInputStream(event.toString().getBytes(StandardCharsets.UTF_8)));
    return value.toString();
  }

  /** Schemas of what an event carries have their own examples beside them. */
  private static boolean isEvent(Path path) {
    return path.toString().endsWith(".json") && !path.getParent().endsWith("schema");
  }

  private static Map<Path, JsonNode> read() {
    ObjectMapper json = new ObjectMapper();
    try (Stream<Path> files = Files.walk(Yaml.root().resolve("events"))) {
      Map<Path, JsonNode> examples = new TreeMap<>();
      for (Path file : files.filter(ExampleEventsTest::isEvent).toList()) {
        examples.put(file, json.readTree(file.toFile()));
      }
      return examples;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

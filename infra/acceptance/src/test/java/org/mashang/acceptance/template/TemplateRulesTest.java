package org.mashang.acceptance.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TemplateRulesTest {

  /** Everything anybody on the network may call. A route is added here on purpose or not at all. */
  private static final Set<String> PUBLIC =
      Set.of(
          "POST /v1/sessions",
          "POST /v1/sessions/demo",
          "GET /v1/sessions/demo",
          "GET /.well-known/openid-configuration",
          "GET /.well-known/jwks.json",
          "GET /s/{token}",
          "GET /v1/codes/{token}",
          "GET /v1/catalogue",
          "POST /v1/case-passes",
          "GET /v1/notarization/catalogue",
          "POST /v1/notarization/passes",
          "GET /v1/certificates/{code}",
          "POST /v1/fraud/signals",
          "GET /v1/outbox",
          "POST /v1/notices/deliveries",
          "GET /v1/report-links/{token}",
          "POST /v1/fraud/appeals",
          "POST /v1/fraud/appeals/state",
          "POST /v1/fraud/files",
          "GET /v1/fraud/files/{id}",
          "GET /",
          "GET /{page+}",
          "HEAD /",
          "HEAD /{page+}");

  private static final Template TEMPLATE = Template.read();

  /** A rule, and a change to the template that must break it. */
  private record Rule(
      String sentence, Function<TemplateRules, List<String>> finds, Consumer<ObjectNode> breakIt) {}

  private static final List<Rule> RULES =
      List.of(
          new Rule(
              "every reference names something",
              TemplateRules::danglingReferences,
              yaml -> variables(yaml, "ScanApi").putObject("X").put("Ref", "NoSuchTable")),
          new Rule(
              "nothing names what may not be there",
              TemplateRules::referencesToWhatMayBeAbsent,
              yaml -> variables(yaml, "ScanApi").putObject("X").put("Ref", "LongPapersQueue")),
          new Rule(
              "values have their types",
              TemplateRules::wrongTypes,
              yaml -> properties(yaml, "FileCheck").put("Timeout", "soon")),
          new Rule(
              "every queue has a dead-letter queue",
              TemplateRules::queuesWithoutDeadLetters,
              yaml -> properties(yaml, "FilesQueue").remove("RedrivePolicy")),
          new Rule(
              "every queue has an alarm",
              TemplateRules::queuesWithoutAlarm,
              yaml -> resources(yaml).remove("FilesDeadLettersAny")),
          new Rule(
              "every dead-letter queue is shown to a person",
              TemplateRules::deadLettersNobodySees,
              yaml -> variables(yaml, "DeadLetterApi").put("DEAD_LETTER_QUEUES", "none")),
          new Rule(
              "messages stay hidden six times as long as their function may take",
              TemplateRules::queuesTooSoonVisible,
              yaml -> properties(yaml, "FilesQueue").put("VisibilityTimeout", 359)),
          new Rule(
              "batches report the records that failed",
              TemplateRules::batchesWithoutPartialFailure,
              yaml ->
                  ((ObjectNode) properties(yaml, "WorkOrderRelay").at("/Events/Events/Properties"))
                      .remove("FunctionResponseTypes")),
          new Rule(
              "a stream neither loses a record nor is blocked by it",
              TemplateRules::streamsThatLoseOrBlock,
              yaml ->
                  ((ObjectNode) properties(yaml, "WorkOrderRelay").at("/Events/Events/Properties"))
                      .remove("DestinationConfig")),
          new Rule(
              "no two functions share a role",
              TemplateRules::sharedRoles,
              yaml -> {
                properties(yaml, "ScanApi").put("Role", "one");
                properties(yaml, "HallApi").put("Role", "one");
              }),
          new Rule(
              "no right is wider than a name, no ARN tied to a partition",
              TemplateRules::tooWide,
              yaml ->
                  ((ObjectNode) properties(yaml, "ScanApi").at("/Policies/0/Statement/0"))
                      .put("Resource", "*")),
          new Rule(
              "what has no resources is allowed to whoever chose it only",
              TemplateRules::tooWide,
              yaml -> ((ObjectNode) resources(yaml).get("LongPapers")).remove("Condition")),
          new Rule(
              "nothing else hides behind what has no resources",
              TemplateRules::tooWide,
              yaml ->
                  ((ArrayNode) properties(yaml, "LongPapers").at("/Policies/0/Statement/3/Action"))
                      .add("s3:GetObject")),
          new Rule(
              "memory, time and logs are chosen",
              TemplateRules::functionsLeftToDefaults,
              yaml -> properties(yaml, "Logs").remove("RetentionInDays")),
          new Rule(
              "an API function is faster than the gateway's patience",
              TemplateRules::slowerThanTheGateway,
              yaml -> properties(yaml, "OfficerApi").put("Timeout", 60)),
          new Rule(
              "tables are kept, encrypted and can be turned back",
              TemplateRules::tablesThatForget,
              yaml -> ((ObjectNode) resources(yaml).get("CasesTable")).remove("DeletionPolicy")));

  @TestFactory
  Stream<DynamicTest> theTemplateKeepsTheRules() {
    return RULES.stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.sentence(),
                    () ->
                        assertEquals(List.of(), rule.finds().apply(new TemplateRules(TEMPLATE)))));
  }

  @TestFactory
  Stream<DynamicTest> everyRuleCanBeBroken() {
    return RULES.stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.sentence(),
                    () -> {
                      ObjectNode yaml = TEMPLATE.yaml().deepCopy();
                      rule.breakIt().accept(yaml);
                      TemplateRules rules = new TemplateRules(Template.of(yaml));
                      assertFalse(rule.finds().apply(rules).isEmpty());
                    }));
  }

  @Test
  void onlyTheRoutesOnTheListArePublic() {
    Set<String> open = new TreeSet<>();
    TEMPLATE.routes().stream()
        .filter(Template.Route::isPublic)
        .forEach(route -> open.add(route.routeKey()));
    assertEquals(new TreeSet<>(PUBLIC), open);
  }

  @Test
  void theContractAndTheTemplateHaveTheSameRoutes() {
    Set<String> served = new TreeSet<>();
    TEMPLATE.routes().forEach(route -> served.add(route.routeKey().replace("{page+}", "{page}")));
    assertEquals(documented(), served);
  }

  @Test
  void theContractSaysWhichRoutesArePublic() {
    JsonNode paths = Yaml.read("infra/docs/openapi.yaml").get("paths");
    for (Template.Route route : TEMPLATE.routes()) {
      String[] key = route.routeKey().split(" ");
      JsonNode operation =
          paths.path(key[1].replace("{page+}", "{page}")).path(key[0].toLowerCase());
      assertEquals(route.isPublic(), operation.path("security").isArray(), route.routeKey());
    }
  }

  @Test
  void itIsValidAgainstTheSamSchema() throws IOException {
    String file = System.getProperty("sam.schema", System.getenv().getOrDefault("SAM_SCHEMA", ""));
    assumeTrue(
        !file.isEmpty() && Files.exists(Path.of(file)),
        "no SAM schema: name the file (sam.schema.json of aws/serverless-application-model) by"
            + " SAM_SCHEMA or -Dsam.schema");
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
            .getSchema(Files.readString(Path.of(file)), InputFormat.JSON);
    assertTrue(schema.validate(Yaml.text(TEMPLATE.yaml()), InputFormat.JSON).isEmpty());
    ObjectNode misspelt = TEMPLATE.yaml().deepCopy();
    properties(misspelt, "ScanApi").put("Handlr", "x");
    assertFalse(schema.validate(Yaml.text(misspelt), InputFormat.JSON).isEmpty());
  }

  private static Set<String> documented() {
    Set<String> documented = new TreeSet<>();
    Yaml.read("infra/docs/openapi.yaml")
        .get("paths")
        .fields()
        .forEachRemaining(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(
                        method -> documented.add(method.toUpperCase() + " " + path.getKey())));
    return documented;
  }

  private static ObjectNode resources(ObjectNode yaml) {
    return (ObjectNode) yaml.get("Resources");
  }

  private static ObjectNode properties(ObjectNode yaml, String id) {
    return (ObjectNode) yaml.at("/Resources/" + id + "/Properties");
  }

  private static ObjectNode variables(ObjectNode yaml, String id) {
    return (ObjectNode) properties(yaml, id).at("/Environment/Variables");
  }
}

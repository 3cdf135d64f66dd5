package org.mashang.acceptance.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the house asks of {@code template.yaml} beyond its schema. Each rule lists what breaks it.
 */
final class TemplateRules {

  private static final Set<String> PSEUDO =
      Set.of(
          "AWS::AccountId",
          "AWS::Partition",
          "AWS::Region",
          "AWS::URLSuffix",
          "AWS::StackName",
          "AWS::NoValue",
          "AWS::StackId");

  private static final String TEXTRACT = "Textract";

  /** Where the first of two values stands. */
  private static final String CHOSEN = "/Fn::If/1";

  /** What may be allowed on everything, because it can be allowed on nothing less. */
  private static final Set<String> WITHOUT_RESOURCES =
      Set.of(
          "textract:DetectDocumentText",
          "textract:StartDocumentTextDetection",
          "textract:GetDocumentTextDetection");

  private final Template template;

  TemplateRules(Template template) {
    this.template = template;
  }

  /**
   * Every Ref, GetAtt and Sub names a parameter, a resource or something of CloudFormation's own.
   */
  List<String> danglingReferences() {
    List<String> broken = new ArrayList<>();
    for (String name : Template.references(template.yaml())) {
      boolean known =
          PSEUDO.contains(name)
              || template.yaml().path("Parameters").has(name)
              || template.yaml().path("Resources").has(name);
      if (!known) {
        broken.add(name);
      }
    }
    return broken;
  }

  /** What is always made names nothing that may not be there, but behind the same condition. */
  List<String> referencesToWhatMayBeAbsent() {
    List<String> broken = new ArrayList<>();
    for (Map.Entry<String, JsonNode> entry : Yaml.walk(template.yaml())) {
      JsonNode node = entry.getValue();
      if (node.has("Ref") || node.has("Fn::GetAtt") || node.has("Fn::Sub")) {
        for (String name : Template.references(node)) {
          String condition = template.yaml().at("/Resources/" + name + "/Condition").asText();
          if (!condition.isEmpty() && !isBehind(condition, entry.getKey())) {
            broken.add(entry.getKey() + " names " + name);
          }
        }
      }
    }
    return broken;
  }

  private boolean isBehind(String condition, String place) {
    String resource = place.replaceFirst("^(/Resources/[^/]+)/.*", "$1");
    boolean behind = template.yaml().at(resource + "/Condition").asText().equals(condition);
    for (int at = place.indexOf(CHOSEN); at >= 0; at = place.indexOf(CHOSEN, at + 1)) {
      behind |= template.yaml().at(place.substring(0, at) + "/Fn::If/0").asText().equals(condition);
    }
    return behind;
  }

  /** Numbers where numbers belong, and so on; the schemas let {@code Timeout: soon} pass. */
  List<String> wrongTypes() {
    Map<String, String> types = new HashMap<>();
    for (String number :
        List.of(
            "Timeout",
            "MemorySize",
            "BatchSize",
            "MaximumBatchingWindowInSeconds",
            "MaximumRetryAttempts",
            "MaximumEventAgeInSeconds",
            "VisibilityTimeout",
            "MessageRetentionPeriod",
            "maxReceiveCount",
            "RetentionInDays",
            "Period",
            "EvaluationPeriods",
            "Threshold",
            "MaxAge",
            "ReservedConcurrentExecutions")) {
      types.put(number, "NUMBER");
    }
    for (String flag :
        List.of(
            "BisectBatchOnFunctionError",
            "SSEEnabled",
            "PointInTimeRecoveryEnabled",
            "Enabled",
            "SqsManagedSseEnabled",
            "BlockPublicAcls",
            "BlockPublicPolicy",
            "IgnorePublicAcls",
            "RestrictPublicBuckets",
            "EnableKeyRotation",
            "FailOnWarnings",
            "EnableSimpleResponses")) {
      types.put(flag, "BOOLEAN");
    }
    for (String text :
        List.of("Handler", "CodeUri", "Description", "Path", "Method", "ScheduleExpression")) {
      types.put(text, "STRING");
    }
    List<String> broken = new ArrayList<>();
    for (Map.Entry<String, JsonNode> entry : Yaml.walk(template.yaml().get("Resources"))) {
      String name = entry.getKey().substring(entry.getKey().lastIndexOf('/') + 1);
      String wanted = types.get(name);
      boolean intrinsic = entry.getValue().isObject();
      if (wanted != null && !intrinsic && !entry.getValue().getNodeType().name().equals(wanted)) {
        broken.add(entry.getKey() + " is no " + wanted + ": " + entry.getValue());
      }
    }
    return broken;
  }

  /** Every queue leads its poison to a dead-letter queue, unless it is one. */
  List<String> queuesWithoutDeadLetters() {
    List<String> broken = new ArrayList<>();
    Set<String> dead = deadLetterQueues();
    template
        .resources("AWS::SQS::Queue")
        .forEach(
            (id, queue) -> {
              boolean leads = queue.at("/Properties/RedrivePolicy/deadLetterTargetArn").isObject();
              if (!leads && !dead.contains(id)) {
                broken.add(id);
              }
            });
    return broken;
  }

  /** Every queue has an alarm that somebody is told of. */
  List<String> queuesWithoutAlarm() {
    Set<String> watched = new TreeSet<>();
    template
        .resources("AWS::CloudWatch::Alarm")
        .values()
        .forEach(
            alarm -> {
              if (!alarm.at("/Properties/AlarmActions").isEmpty()) {
                watched.addAll(Template.references(alarm.at("/Properties/Dimensions")));
              }
            });
    return template.resources("AWS::SQS::Queue").keySet().stream()
        .filter(id -> !watched.contains(id))
        .toList();
  }

  /** Every dead-letter queue is shown to a person: the desk's function knows it. */
  List<String> deadLettersNobodySees() {
    Set<String> shown = new TreeSet<>();
    template
        .functions()
        .values()
        .forEach(
            function ->
                shown.addAll(
                    Template.references(function.at("/Environment/Variables/DEAD_LETTER_QUEUES"))));
    return deadLetterQueues().stream().filter(id -> !shown.contains(id)).toList();
  }

  /** A message stays hidden for at least six times as long as its function may take. */
  List<String> queuesTooSoonVisible() {
    List<String> broken = new ArrayList<>();
    template
        .events("SQS")
        .forEach(
            (event, properties) -> {
              long timeout = function(event).path("Timeout").asLong();
              for (String queue : Template.references(properties.path("Queue"))) {
                long visible =
                    template
                        .yaml()
                        .at("/Resources/" + queue + "/Properties/VisibilityTimeout")
                        .asLong(30);
                if (visible < 6 * timeout) {
                  broken.add(queue + ": " + visible + " s for a function of " + timeout + " s");
                }
              }
            });
    return broken;
  }

  /** Whoever reads a batch says which records failed. */
  List<String> batchesWithoutPartialFailure() {
    List<String> broken = new ArrayList<>();
    for (String type : List.of("SQS", "DynamoDB", "Kinesis")) {
      template
          .events(type)
          .forEach(
              (event, properties) -> {
                if (!properties
                    .path("FunctionResponseTypes")
                    .toString()
                    .contains("ReportBatchItemFailures")) {
                  broken.add(event);
                }
              });
    }
    return broken;
  }

  /** A record that a stream's function cannot handle goes somewhere, and not for ever. */
  List<String> streamsThatLoseOrBlock() {
    List<String> broken = new ArrayList<>();
    template
        .events("DynamoDB")
        .forEach(
            (event, properties) -> {
              if (!properties.at("/DestinationConfig/OnFailure/Destination").isObject()
                  || !properties.path("MaximumRetryAttempts").isNumber()) {
                broken.add(event);
              }
            });
    return broken;
  }

  /** A statement of nothing but these actions, made only for a city that chose Textract. */
  private boolean ofTextractAlone(String resource) {
    String statement = resource.substring(0, resource.lastIndexOf("/Resource"));
    JsonNode actions = template.yaml().at(statement + "/Action");
    boolean all = actions.isArray() && !actions.isEmpty();
    for (JsonNode action : actions) {
      all &= WITHOUT_RESOURCES.contains(action.asText());
    }
    return all && resource.endsWith("/Resource") && isBehind(TEXTRACT, resource);
  }

  /** No two functions share a role. */
  List<String> sharedRoles() {
    List<String> broken = new ArrayList<>();
    Set<String> seen = new TreeSet<>();
    template
        .functions()
        .forEach(
            (id, properties) -> {
              JsonNode role = properties.path("Role");
              if (!role.isMissingNode() && !seen.add(role.toString())) {
                broken.add(id);
              }
            });
    return broken;
  }

  /**
   * No right reaches beyond what is named; no ARN is tied to one partition. Textract knows no
   * resources, so a statement of three of its actions alone may be about all of them, where a city
   * chose Textract.
   */
  List<String> tooWide() {
    List<String> broken = new ArrayList<>();
    for (Map.Entry<String, JsonNode> entry : Yaml.walk(template.yaml())) {
      String value = entry.getValue().isTextual() ? entry.getValue().asText() : "";
      if (entry.getKey().matches(".*/Resource(/\\d+)?(/.*)?")
          && value.equals("*")
          && !ofTextractAlone(entry.getKey())) {
        broken.add(entry.getKey() + " is *");
      }
      if (entry.getKey().matches(".*/Action(/\\d+)?") && value.endsWith("*")) {
        broken.add(entry.getKey() + " is " + value);
      }
      if (value.contains("arn:aws:") || value.contains("amazonaws.com/")) {
        broken.add(entry.getKey() + " is tied to one partition: " + value);
      }
    }
    template
        .functions()
        .forEach(
            (id, properties) ->
                properties
                    .path("Policies")
                    .forEach(
                        policy -> {
                          if (policy.isTextual()) {
                            broken.add(id + " has the ready-made policy " + policy.asText());
                          }
                        }));
    return broken;
  }

  /** Memory, time and the life of logs are chosen, not left to defaults. */
  List<String> functionsLeftToDefaults() {
    List<String> broken = new ArrayList<>();
    template
        .functions()
        .forEach(
            (id, properties) -> {
              boolean logs =
                  Template.references(properties.at("/LoggingConfig/LogGroup")).stream()
                      .anyMatch(
                          group ->
                              template
                                  .yaml()
                                  .at("/Resources/" + group + "/Properties/RetentionInDays")
                                  .isNumber());
              if (!properties.path("MemorySize").isNumber()
                  || !properties.path("Timeout").isNumber()
                  || !logs) {
                broken.add(id);
              }
            });
    return broken;
  }

  /** An API function answers before API Gateway gives up, at 30 seconds. */
  List<String> slowerThanTheGateway() {
    List<String> broken = new ArrayList<>();
    template
        .events("HttpApi")
        .keySet()
        .forEach(
            event -> {
              if (function(event).path("Timeout").asLong() > 29) {
                broken.add(event);
              }
            });
    return broken;
  }

  /** Tables that hold what must not be lost. */
  List<String> tablesThatForget() {
    List<String> broken = new ArrayList<>();
    template
        .resources("AWS::DynamoDB::Table")
        .forEach(
            (id, table) -> {
              if (!table.path("DeletionPolicy").asText().equals("Retain")
                  || !table.at("/Properties/SSESpecification/SSEEnabled").asBoolean()
                  || !table
                      .at("/Properties/PointInTimeRecoverySpecification/PointInTimeRecoveryEnabled")
                      .asBoolean()) {
                broken.add(id);
              }
            });
    return broken;
  }

  /** Queues that others name as the place for what failed. */
  Set<String> deadLetterQueues() {
    Set<String> dead = new TreeSet<>();
    for (Map.Entry<String, JsonNode> entry : Yaml.walk(template.yaml().get("Resources"))) {
      if (entry.getKey().endsWith("/deadLetterTargetArn")
          || entry.getKey().endsWith("/DeadLetterConfig")
          || entry.getKey().endsWith("/OnFailure")) {
        dead.addAll(Template.references(entry.getValue()));
      }
    }
    return dead;
  }

  private JsonNode function(String event) {
    JsonNode function = template.functions().get(event.substring(0, event.indexOf('/')));
    if (function == null) {
      throw new IllegalStateException("no function for " + event);
    }
    return function;
  }
}

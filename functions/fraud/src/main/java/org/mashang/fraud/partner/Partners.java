package org.mashang.fraud.partner;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.http.Problem;
import org.mashang.platform.store.Given;
import org.mashang.platform.store.TimeToLive;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;

/** The table of the partners, with what was done about each, and by whom. */
public final class Partners {

  private static final Duration REMEMBERED = Duration.ofDays(14);

  private final DynamoDbClient dynamo;
  private final String table;

  public Partners(DynamoDbClient dynamo, String table) {
    this.dynamo = dynamo;
    this.table = table;
  }

  /** As the environment says. */
  public static Partners from(Environment environment, Clients clients) {
    return new Partners(clients.dynamoDb(), environment.get(Variable.PARTNERS_TABLE));
  }

  /** One partner as it is at this moment: a block counts from the next call on. */
  public Optional<Partner> find(String code) {
    Map<String, AttributeValue> item = read(code, PartnerItems.PARTNER);
    return item.isEmpty() ? Optional.empty() : Optional.of(PartnerItems.partner(item));
  }

  /** The partners of a city, by their codes. */
  List<Partner> ofCity(String city) {
    return dynamo
        .queryPaginator(
            ask ->
                ask.tableName(table)
                    .indexName("byCity")
                    .keyConditionExpression("city = :city")
                    .expressionAttributeValues(Map.of(":city", PartnerItems.text(city))))
        .items()
        .stream()
        .map(PartnerItems::partner)
        .toList();
  }

  /** What was done with one, the oldest first. */
  List<Step> steps(String code) {
    return dynamo
        .queryPaginator(
            ask ->
                ask.tableName(table)
                    .keyConditionExpression("pk = :pk and begins_with(sk, :step)")
                    .expressionAttributeValues(
                        Map.of(
                            ":pk", PartnerItems.text(PartnerItems.PARTNER + "#" + code),
                            ":step", PartnerItems.text(PartnerItems.STEP)))
                    .consistentRead(true))
        .items()
        .stream()
        .map(PartnerItems::step)
        .toList();
  }

  /**
   * Whether a command was carried out before.
   *
   * @throws Problem.Raised 422 if its id stood for another one
   */
  boolean done(String code, Given given) {
    Map<String, AttributeValue> item = read(code, command(given));
    AttributeValue fingerprint = item.get("fingerprint");
    if (fingerprint != null && !fingerprint.s().equals(given.fingerprint())) {
      throw Problem.of(
              422,
              "IDEMPOTENCY_KEY_REUSED",
              "同一个 Idempotency-Key 曾用于另一项内容不同的提交。",
              "请为新的提交生成新的 Idempotency-Key。")
          .raise();
    }
    return fingerprint != null;
  }

  /**
   * Keeps a partner after a step, with the step and the command, all or nothing; false if somebody
   * was first.
   */
  boolean keep(Partner after, Step step, Given given) {
    Map<String, AttributeValue> command =
        new HashMap<>(PartnerItems.key(after.code(), command(given)));
    command.put("fingerprint", PartnerItems.text(given.fingerprint()));
    command.put("expiresAt", TimeToLive.of(REMEMBERED));
    Put.Builder partner = Put.builder().tableName(table).item(PartnerItems.of(after));
    if (step.kind() == Step.Kind.REGISTER) {
      partner.conditionExpression("attribute_not_exists(pk)");
    } else {
      partner
          .conditionExpression("version = :seen")
          .expressionAttributeValues(Map.of(":seen", PartnerItems.number(after.version() - 1)));
    }
    try {
      dynamo.transactWriteItems(
          write ->
              write.transactItems(
                  TransactWriteItem.builder().put(partner.build()).build(),
                  put(PartnerItems.of(after.code(), step)),
                  put(command)));
      return true;
    } catch (TransactionCanceledException | TransactionConflictException e) {
      return false;
    }
  }

  private TransactWriteItem put(Map<String, AttributeValue> item) {
    return TransactWriteItem.builder()
        .put(put -> put.tableName(table).item(item).conditionExpression("attribute_not_exists(pk)"))
        .build();
  }

  private Map<String, AttributeValue> read(String code, String sk) {
    return dynamo
        .getItem(ask -> ask.tableName(table).key(PartnerItems.key(code, sk)).consistentRead(true))
        .item();
  }

  private static String command(Given given) {
    return "COMMAND#" + given.commandId();
  }
}

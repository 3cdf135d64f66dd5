package org.mashang.notarization.docket;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mashang.notarization.catalogue.Country;
import org.mashang.notarization.proceeding.Certificate;
import org.mashang.notarization.proceeding.Order;
import org.mashang.notarization.proceeding.World;
import org.mashang.notarization.term.CertificateStatus;
import org.mashang.platform.store.Also;
import org.mashang.platform.store.StoreRefusals;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

/**
 * The public register of certificates: one row each, with what anybody may know who holds the paper
 * and nothing else (公证法 13(4)). The order's own transaction keeps it; the check page reads it.
 */
public final class Register {

  private static final String CHECKS = "checks";

  private final String table;

  public Register(String table) {
    this.table = table;
  }

  /**
   * What anybody may know of a certificate.
   *
   * @param holder a person masked, a company in full
   * @param sha256 of the sealed file; null until it is made
   * @param checks how often it has been checked, this time included
   */
  public record Entry(
      String number,
      String office,
      String matter,
      @Nullable String country,
      String holder,
      LocalDate issuedOn,
      CertificateStatus status,
      @Nullable LocalDate statusOn,
      @Nullable String sha256,
      long checks) {}

  /** Counts a check and tells what is known: one write; empty if there is no such certificate. */
  public Optional<Entry> check(DynamoDbClient dynamo, String checkId) {
    try {
      return Optional.of(
          entry(
              dynamo
                  .updateItem(
                      update ->
                          update
                              .tableName(table)
                              .key(key(checkId))
                              .updateExpression("add " + CHECKS + " :one")
                              .conditionExpression("attribute_exists(pk)")
                              .expressionAttributeValues(Map.of(":one", AttributeValue.fromN("1")))
                              .returnValues("ALL_NEW"))
                  .attributes()));
    } catch (ConditionalCheckFailedException e) {
      return Optional.empty();
    }
  }

  Also enter(Certificate certificate, Order o, World world) {
    Map<String, AttributeValue> item = new HashMap<>(key(certificate.checkId()));
    item.put("number", AttributeValue.fromS(certificate.number()));
    item.put("office", AttributeValue.fromS(o.handling().officeName()));
    item.put("matter", AttributeValue.fromS(world.matter(o.request()).name()));
    item.put("holder", AttributeValue.fromS(o.request().applicant().listed()));
    item.put("issuedOn", AttributeValue.fromS(certificate.issuedOn().toString()));
    item.put("status", AttributeValue.fromS(certificate.status().name()));
    Country country = world.country(o.request());
    if (country != null) {
      item.put("country", AttributeValue.fromS(country.name()));
    }
    return new Also(
        TransactWriteItem.builder()
            .put(
                Put.builder()
                    .tableName(table)
                    .item(item)
                    .conditionExpression("attribute_not_exists(pk)")
                    .build())
            .build(),
        StoreRefusals.unknownCase());
  }

  /** What has become of it since: sealed, corrected, revoked. */
  Also change(Certificate certificate) {
    Map<String, AttributeValue> values = new HashMap<>();
    List<String> sets = new ArrayList<>(List.of("#status = :status"));
    values.put(":status", AttributeValue.fromS(certificate.status().name()));
    LocalDate on = certificate.statusOn();
    if (on != null) {
      sets.add("statusOn = :on");
      values.put(":on", AttributeValue.fromS(on.toString()));
    }
    String hash = certificate.sha256();
    if (hash != null) {
      sets.add("sha256 = :sha256");
      values.put(":sha256", AttributeValue.fromS(hash));
    }
    return new Also(
        TransactWriteItem.builder()
            .update(
                Update.builder()
                    .tableName(table)
                    .key(key(certificate.checkId()))
                    .updateExpression("set " + String.join(", ", sets))
                    .conditionExpression("attribute_exists(pk)")
                    .expressionAttributeNames(Map.of("#status", "status"))
                    .expressionAttributeValues(values)
                    .build())
            .build(),
        StoreRefusals.unknownCase());
  }

  private static Entry entry(Map<String, AttributeValue> item) {
    String statusOn = optional(item, "statusOn");
    return new Entry(
        text(item, "number"),
        text(item, "office"),
        text(item, "matter"),
        optional(item, "country"),
        text(item, "holder"),
        LocalDate.parse(text(item, "issuedOn")),
        CertificateStatus.valueOf(text(item, "status")),
        statusOn == null ? null : LocalDate.parse(statusOn),
        optional(item, "sha256"),
        Long.parseLong(Objects.requireNonNull(item.get(CHECKS)).n()));
  }

  private static Map<String, AttributeValue> key(String checkId) {
    return Map.of(
        "pk",
        AttributeValue.fromS("CERTIFICATE#" + checkId),
        "sk",
        AttributeValue.fromS("CERTIFICATE"));
  }

  private static String text(Map<String, AttributeValue> item, String name) {
    return Objects.requireNonNull(item.get(name)).s();
  }

  private static @Nullable String optional(Map<String, AttributeValue> item, String name) {
    AttributeValue value = item.get(name);
    return value == null ? null : value.s();
  }
}

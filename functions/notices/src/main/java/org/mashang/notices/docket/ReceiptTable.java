package org.mashang.notices.docket;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.notice.NoticeAttempt.Report;
import org.mashang.platform.notice.NoticeJson;
import org.mashang.platform.store.TimeToLive;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;

/**
 * Which tries a provider's receipt stands for, and what it reported of it, in one item of the table
 * of notices. A report may come before the sender has written down its receipt: each adds its part
 * and sees the whole, so that whoever is second knows both. The parts are sets; what is written
 * twice is there once.
 */
public final class ReceiptTable {

  /** No provider reports later than that. */
  private static final Duration KEPT = Duration.ofDays(14);

  private static final String TRIES = "tries";
  private static final String REPORTS = "reports";

  private final DynamoDbClient dynamo;
  private final String table;

  private ReceiptTable(DynamoDbClient dynamo, String table) {
    this.dynamo = dynamo;
    this.table = table;
  }

  /** In the table of notices, as the environment says. */
  public static ReceiptTable from(Environment environment, Clients clients) {
    return new ReceiptTable(clients.dynamoDb(), environment.get(Variable.NOTICES_TABLE));
  }

  /**
   * A try of a notice.
   *
   * @param notice its id
   * @param number counts the tries of the notice, from 1
   */
  public record Try(String notice, int number) {

    private String text() {
      return number + "#" + notice;
    }

    private static Try of(String text) {
      int cut = text.indexOf('#');
      return new Try(text.substring(cut + 1), Integer.parseInt(text.substring(0, cut)));
    }
  }

  /**
   * All that is known of a receipt.
   *
   * @param tries empty until the sender has written them
   * @param reports empty until one came
   */
  public record Known(List<Try> tries, List<Report> reports) {
    public Known {
      tries = List.copyOf(tries);
      reports = List.copyOf(reports);
    }
  }

  /** The receipt stands for these. */
  public Known sent(String provider, String receipt, List<Try> tries) {
    return add(provider, receipt, TRIES, tries.stream().map(Try::text).toList());
  }

  /** The provider reports this of it. */
  public Known reported(String provider, String receipt, Report report) {
    return add(provider, receipt, REPORTS, List.of(NoticeJson.write(report)));
  }

  private Known add(String provider, String receipt, String part, List<String> more) {
    Map<String, AttributeValue> item =
        dynamo
            .updateItem(
                update ->
                    update
                        .tableName(table)
                        .key(
                            Map.of(
                                "pk", NoticeItems.text("RECEIPT#" + provider + "#" + receipt),
                                "sk", NoticeItems.text("RECEIPT")))
                        .updateExpression("add #part :more set expiresAt = :later")
                        .expressionAttributeNames(Map.of("#part", part))
                        .expressionAttributeValues(
                            Map.of(
                                ":more", AttributeValue.fromSs(more),
                                ":later", TimeToLive.of(KEPT)))
                        .returnValues(ReturnValue.ALL_NEW))
            .attributes();
    return new Known(
        texts(item, TRIES).stream().map(Try::of).toList(),
        texts(item, REPORTS).stream().map(NoticeJson::report).toList());
  }

  private static List<String> texts(Map<String, AttributeValue> item, String part) {
    AttributeValue texts = item.get(part);
    return texts == null ? List.of() : texts.ss();
  }
}

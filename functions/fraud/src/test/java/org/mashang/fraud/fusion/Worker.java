package org.mashang.fraud.fusion;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.fraud.alert.Alert;
import org.mashang.fraud.archive.S3Archive;
import org.mashang.fraud.stored.AlertJson;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.keys.KeyedHash;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The function as it runs, and a look into its table and its bucket. */
final class Worker {

  private static final Context CONTEXT =
      (Context)
          Proxy.newProxyInstance(
              Worker.class.getClassLoader(),
              new Class<?>[] {Context.class},
              (proxy, method, arguments) ->
                  method.getName().equals("getAwsRequestId") ? "1d0c1f0e" : null);

  private final SignalFusion fusion;
  private final DynamoDbClient dynamo;
  private final S3Archive archive;
  private final String table;
  private final KeyedHash hash;

  Worker(EmbeddedCloud cloud, ExecutionInterceptor... interceptors) {
    Map<String, String> variables = cloud.environmentOf("SignalFusion");
    Environment environment =
        Environment.of(
            variables,
            Arrays.stream(Variable.values())
                .filter(variable -> variables.containsKey(variable.name()))
                .toArray(Variable[]::new));
    fusion = new SignalFusion(environment, Clients.of(variables, interceptors));
    dynamo = cloud.clients().dynamoDb();
    archive = new S3Archive(cloud.clients().s3(), environment.get(Variable.FILES_BUCKET));
    table = environment.get(Variable.WATCH_TABLE);
    hash = KeyedHash.from(environment, Clients.of(variables));
  }

  /** Whether the message was done; if not, the queue gives it again. */
  boolean take(SQSEvent.SQSMessage message) {
    SQSBatchResponse answer = fusion.handleRequest(Post.event(message), CONTEXT);
    return answer.getBatchItemFailures().isEmpty();
  }

  List<Map<String, AttributeValue>> rows(String prefix) {
    return dynamo
        .scanPaginator(
            ask ->
                ask.tableName(table)
                    .filterExpression("begins_with(pk, :prefix)")
                    .expressionAttributeValues(Map.of(":prefix", AttributeValue.fromS(prefix))))
        .items()
        .stream()
        .toList();
  }

  List<Alert> alerts() {
    return rows("ALERT#").stream().map(row -> AlertJson.read(row.get("alert").s())).toList();
  }

  States states() {
    return new DynamoStates(dynamo, table);
  }

  KeyedHash hash() {
    return hash;
  }

  S3Archive archive() {
    return archive;
  }
}

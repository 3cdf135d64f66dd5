package org.mashang.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashang.local.workers.WorkerSettings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What changes before the streams begin can be kept from everybody, also after another start. */
class WaitingStreamsTest {

  @TempDir Path folder;

  @Test
  void whatHadToWaitAndConcernsNobodyIsNeverTold() throws Exception {
    try (LocalCloud cloud = builder().streamsWait().start()) {
      put(cloud, "EVENT#past-1", "EVENT#past-2");
      cloud.startStreams(true);
      put(cloud, "EVENT#present");
      await("EVENT#present");
    }
    try (LocalCloud cloud = builder().start()) {
      put(cloud, "EVENT#later");
      await("EVENT#later");
    }
    assertFalse(kept().contains("past"), this::kept);
    assertEquals(1, kept().split("EVENT#present", -1).length - 1, this::kept);
  }

  @Test
  void aTableThatNothingHasChangedYetHasAnEndAsWell() throws Exception {
    try (LocalCloud cloud = builder().streamsWait().start()) {
      cloud.startStreams(true);
      put(cloud, "EVENT#present");
      await("EVENT#present");
    }
  }

  private LocalCloud.Builder builder() throws IOException {
    Files.deleteIfExists(folder.resolve("template.yaml"));
    return ContractCloud.in(folder)
        .workers(
            new WorkerSettings(folder.resolve("workers"), 2, Duration.ofSeconds(20), false, false));
  }

  private static void put(LocalCloud cloud, String... rows) {
    try (DynamoDbClient dynamo = cloud.services().clients().dynamoDb()) {
      for (String row : List.of(rows)) {
        dynamo.putItem(
            put ->
                put.tableName("Things")
                    .item(
                        Map.of("pk", AttributeValue.fromS("a"), "sk", AttributeValue.fromS(row))));
      }
    }
  }

  private void await(String row) throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    // the row's name stands in the record's key and in its image
    while (!kept().contains(row)) {
      assertTrue(System.nanoTime() < end, () -> "not told in time: " + kept());
      Thread.sleep(100);
    }
  }

  /** A line for each row that was told of. */
  private String kept() {
    Path file = folder.resolve("kept.txt");
    try {
      return Files.exists(file)
          ? String.join(
              "\n",
              Files.readAllLines(file).stream()
                  .map(line -> line.replaceAll(".*sk=\\{S=(EVENT#[a-z0-9-]+).*", "$1"))
                  .toList())
          : "";
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}

package org.mashang.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.history.story.Step;
import org.mashang.history.story.Tally;
import org.mashang.history.story.Year;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** Three weeks on the embedded tables, written at once and written in pieces. */
class KilledTest {

  private static final LocalDate LAST = LocalDate.of(2026, 11, 25);
  private static final Year WEEKS = new Year(LAST.minusDays(20), LAST);
  private static final int THREADS = 4;
  private static final int WRITES = 300;

  private static final List<String> TABLES =
      List.of(
          "CasesTable",
          "OrdersTable",
          "CertificatesTable",
          "ScreeningsTable",
          "WarningsTable",
          "FiguresTable");

  private static final Map<String, List<String>> FUNCTIONS =
      Map.of(
          "RECONSIDERATION", List.of("HallApi", "ApplicantApi"),
          "NOTARIZATION", List.of("NotaryDeskApi"),
          "SCREENING", List.of("ScreeningDeskApi"),
          "FRAUD", List.of("WarningDeskApi"));

  /** What is other each time, because what is sealed is sealed with a fresh key. */
  private static final List<String> SEALED =
      List.of(
          "state", "summary", "payload", "dataKey", "hash", "previousHash", "head", "expiresAt");

  @TempDir Path secrets;

  @Test
  void whatAKillCutShortTheNextStartCompletes() throws IOException {
    SortedMap<String, Map<String, Object>> whole;
    Tally written;
    try (EmbeddedCloud cloud = EmbeddedCloud.fromTemplate(template()).start()) {
      written = history(cloud).write(THREADS, Paper.halls());
      whole = tables(cloud);
    }
    assertEquals(0, written.of(Step.Ending.How.REFUSED));
    assertTrue(written.of(Step.Ending.How.DONE) > WRITES, "more than the kill lets through");

    try (EmbeddedCloud cloud = EmbeddedCloud.fromTemplate(template()).start()) {
      History cut = history(cloud, new Killer(WRITES));
      assertThrows(IllegalStateException.class, () -> cut.write(THREADS, Paper.halls()));
      Tally rest = history(cloud).write(THREADS, Paper.halls());
      assertTrue(rest.of(Step.Ending.How.KNOWN) > 0, "something was there");
      assertEquals(
          written.of(Step.Ending.How.DONE),
          rest.of(Step.Ending.How.DONE) + rest.of(Step.Ending.How.KNOWN));
      assertEquals(whole, tables(cloud));

      Tally again = history(cloud).write(THREADS, Paper.halls());
      assertEquals(0, again.of(Step.Ending.How.DONE));
      assertEquals(whole, tables(cloud));
    }
  }

  /** After so many transactions nothing comes out any more. */
  private static final class Killer implements ExecutionInterceptor {

    private final AtomicInteger left;

    Killer(int writes) {
      left = new AtomicInteger(writes);
    }

    @Override
    public void beforeExecution(
        Context.BeforeExecution context, ExecutionAttributes executionAttributes) {
      if (context.request() instanceof TransactWriteItemsRequest && left.getAndDecrement() <= 0) {
        throw new Killed();
      }
    }
  }

  /** An error and no exception: nothing of ours may catch it, as nothing may a kill. */
  private static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  /** Both clouds have the same secrets, so that the same case has the same id in both. */
  private History history(EmbeddedCloud cloud, ExecutionInterceptor... watched) throws IOException {
    Path hash = secrets.resolve("hash");
    Map<String, String> variables = new TreeMap<>();
    FUNCTIONS.forEach(
        (part, functions) ->
            functions.forEach(
                function ->
                    cloud
                        .environmentOf(function)
                        .forEach((name, value) -> variables.put(part + "_" + name, value))));
    if (!Files.exists(hash)) {
      Files.writeString(hash, "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=");
    }
    FUNCTIONS
        .keySet()
        .forEach(part -> variables.put(part + "_HASH_SECRET", "file:" + hash.toAbsolutePath()));
    return new History(variables, WEEKS, line -> {}, watched);
  }

  private static SortedMap<String, Map<String, Object>> tables(EmbeddedCloud cloud) {
    SortedMap<String, Map<String, Object>> rows = new TreeMap<>();
    try (DynamoDbClient dynamo = cloud.clients().dynamoDb()) {
      for (String table : TABLES) {
        dynamo
            .scanPaginator(ask -> ask.tableName(cloud.physicalName(table)))
            .items()
            .forEach(item -> rows.put(key(table, item), plain(item)));
      }
    }
    return rows;
  }

  private static String key(String table, Map<String, AttributeValue> item) {
    return table + " " + item.get("pk") + " " + item.get("sk");
  }

  private static Map<String, Object> plain(Map<String, AttributeValue> item) {
    Map<String, Object> plain = new TreeMap<>(item);
    SEALED.forEach(plain::remove);
    return plain;
  }

  private static Path template() {
    List<Path> tried = new ArrayList<>();
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null) {
      Path template = folder.resolve("template.yaml");
      tried.add(template);
      if (Files.exists(template)) {
        return template;
      }
      folder = folder.getParent();
    }
    throw new IllegalStateException("no template among " + tried);
  }
}

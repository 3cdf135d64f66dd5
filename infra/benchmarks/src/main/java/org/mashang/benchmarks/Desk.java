package org.mashang.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.keys.DataKeys;
import org.mashang.platform.store.CaseStore;
import org.mashang.platform.store.CaseTable;
import org.mashang.platform.store.DynamoCaseTable;
import org.mashang.platform.store.Spending;
import org.mashang.reconsideration.docket.Docket;
import org.mashang.reconsideration.proceeding.Case;
import org.mashang.reconsideration.proceeding.Command;
import org.mashang.reconsideration.proceeding.Event;

/** The store of cases, with a counter at its table. */
record Desk(
    CaseStore<Case, Command, Event> store, CaseTable table, Spending spending, String name) {

  /** On the tables of an embedded cloud. */
  static Desk in(EmbeddedCloud cloud, Applications applications) throws IOException {
    Spending spending = new Spending();
    String name = cloud.physicalName("CasesTable");
    DynamoCaseTable table = new DynamoCaseTable(cloud.clients().dynamoDb(), name, spending);
    return new Desk(Docket.in(table, keys(), applications.hash()), table, spending, name);
  }

  /** In a table of one's own. */
  static Desk in(CaseTable table, Applications applications) throws IOException {
    return new Desk(Docket.in(table, keys(), applications.hash()), table, new Spending(), "memory");
  }

  static DataKeys keys() throws IOException {
    byte[] key = new byte[32];
    new SecureRandom().nextBytes(key);
    Path file = Files.createTempFile("bench", ".key");
    Files.writeString(file, Base64.getEncoder().encodeToString(key));
    file.toFile().deleteOnExit();
    Environment environment = Environment.of(Map.of("DATA_KEY", "file:" + file), Variable.DATA_KEY);
    return DataKeys.from(
        environment,
        Clients.of(
            Map.of(
                "AWS_REGION", "us-east-1",
                "AWS_ACCESS_KEY_ID", "none",
                "AWS_SECRET_ACCESS_KEY", "none")));
  }
}

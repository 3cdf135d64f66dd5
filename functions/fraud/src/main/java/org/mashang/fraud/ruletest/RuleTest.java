package org.mashang.fraud.ruletest;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.mashang.fraud.archive.S3Archive;
import org.mashang.fraud.rule.RuleBook;
import org.mashang.fraud.rulebook.BackTest;
import org.mashang.fraud.rulebook.CityBook;
import org.mashang.fraud.rulebook.RuleTable;
import org.mashang.fraud.rulebook.RuleVersion;
import org.mashang.fraud.rulebook.TestOrder;
import org.mashang.fraud.rulebook.TestResults;
import org.mashang.fraud.rulebook.Testing;
import org.mashang.fraud.rulefile.RuleReader;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.queue.Batch;
import org.mashang.platform.queue.Messages;

/** Tries a version of a rule on the signals of some days, as it was ordered from the desk. */
public final class RuleTest implements RequestHandler<SQSEvent, SQSBatchResponse> {

  private final RuleBook national = RuleReader.national();
  private final RuleTable table;
  private final TestResults results;
  private final S3Archive archive;

  public RuleTest() {
    this(Environment.read(Variable.RULES_TABLE, Variable.FILES_BUCKET), Clients.ofLambda());
  }

  public RuleTest(Environment environment, Clients clients) {
    table = RuleTable.from(environment, clients);
    results = new TestResults(table);
    archive = new S3Archive(clients.s3(), environment.get(Variable.FILES_BUCKET));
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    return Batch.messages("RuleTest", context.getAwsRequestId(), event, this::run);
  }

  /** An order that is done, or after which another was given, is passed over. */
  private void run(SQSEvent.SQSMessage message) {
    TestOrder order = TestOrder.read(message.getBody());
    Optional<RuleVersion> open = results.open(order);
    if (open.isEmpty()) {
      return;
    }
    Instant at = Messages.sentAt(message);
    try {
      results.keep(order, test(order.city(), open.get(), at), at);
    } catch (RuntimeException e) {
      results.failed(order, at);
      throw e;
    }
  }

  private BackTest test(String city, RuleVersion version, Instant at) {
    Testing asked = Objects.requireNonNull(version.testing());
    CityBook book = CityBook.of(national, table.all(city));
    return new Trial(asked.from(), asked.to())
        .of(
            () -> archive.batches(city, asked.from().minusDays(Trial.LEAD_DAYS), asked.to()),
            book.inForce(),
            book.with(version),
            version.id(),
            at);
  }
}

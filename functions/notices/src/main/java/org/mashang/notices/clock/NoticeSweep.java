package org.mashang.notices.clock;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.mashang.notices.docket.NoticeTable;
import org.mashang.notices.provider.Provider;
import org.mashang.notices.provider.Providers;
import org.mashang.notices.sending.Deliveries;
import org.mashang.notices.sending.Sending;
import org.mashang.notices.sending.Sendings;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.log.CallLog;
import org.mashang.platform.log.Field;

/** Sends what waits and whose time has come, and asks what reached people: every minute. */
public final class NoticeSweep implements RequestHandler<Map<String, Object>, NoticeSweep.Swept> {

  private static final int MOST = 200;
  private static final int MARGIN_MILLIS = 20_000;

  private final NoticeTable table;
  private final Sending sending;
  private final Providers providers;
  private final Deliveries deliveries;

  public NoticeSweep() {
    this(Environment.read(Sendings.variables()), Clients.ofLambda());
  }

  public NoticeSweep(Environment environment, Clients clients) {
    table = NoticeTable.from(environment, clients);
    providers = Providers.from(environment, clients, InstantSource.system());
    sending = Sendings.from(environment, clients, providers);
    deliveries = Deliveries.from(environment, clients);
  }

  /**
   * What a sweep did.
   *
   * @param left whether some were left for the next minute
   */
  public record Swept(int tried, int postponed, boolean left) {}

  /**
   * @param event what the scheduler sends; only its {@code time} matters
   * @throws IllegalStateException if some notice or report could not be looked at; all others were
   */
  @Override
  public Swept handleRequest(Map<String, Object> event, Context context) {
    Instant now = Instant.parse(String.valueOf(event.get("time")));
    int tried = 0;
    int postponed = 0;
    int failed = 0;
    for (String id : table.due(now, MOST)) {
      if (context.getRemainingTimeInMillis() < MARGIN_MILLIS) {
        return new Swept(tried, postponed, true);
      }
      CallLog log =
          CallLog.begin("NoticeSweep", context.getAwsRequestId(), null).with(Field.MESSAGE_ID, id);
      try {
        Sending.Looked looked = sending.send(id, now);
        tried += looked == Sending.Looked.TRIED ? 1 : 0;
        postponed += looked == Sending.Looked.POSTPONED ? 1 : 0;
      } catch (RuntimeException e) {
        log.failed(e);
        failed++;
      } finally {
        log.end();
      }
    }
    failed += pull(now, context);
    if (failed > 0) {
      throw new IllegalStateException(failed + " notices or providers could not be looked at");
    }
    return new Swept(tried, postponed, false);
  }

  /** How many providers' reports could not all be put on record. */
  private int pull(Instant now, Context context) {
    int failed = 0;
    for (Provider provider : providers.reporting()) {
      try {
        deliveries.pull(provider, now, () -> context.getRemainingTimeInMillis() >= MARGIN_MILLIS);
      } catch (RuntimeException e) {
        CallLog log = CallLog.begin("NoticeSweep", context.getAwsRequestId(), null);
        log.code(provider.name());
        log.failed(e);
        log.end();
        failed++;
      }
    }
    return failed;
  }
}

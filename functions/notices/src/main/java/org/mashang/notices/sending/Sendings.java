package org.mashang.notices.sending;

import java.time.InstantSource;
import java.util.concurrent.ThreadLocalRandom;
import org.mashang.notices.docket.NoticeTable;
import org.mashang.notices.provider.Providers;
import org.mashang.notices.wording.Opening;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.keys.DataKeys;
import org.mashang.platform.keys.SealedText;

/** Makes what sends notices, as the environment says. */
public final class Sendings {

  private Sendings() {}

  /** The variables {@link #from} needs. */
  public static Variable[] variables() {
    return new Variable[] {
      Variable.NOTICES_TABLE, Variable.NOTICE_PROVIDERS, Variable.DATA_KEY, Variable.DEMO_LOGIN
    };
  }

  public static Sending from(Environment environment, Clients clients) {
    return from(environment, clients, Providers.from(environment, clients, InstantSource.system()));
  }

  public static Sending from(Environment environment, Clients clients, Providers providers) {
    NoticeTable table = NoticeTable.from(environment, clients);
    Opening opening = new Opening(new SealedText(DataKeys.from(environment, clients)));
    return new Sending(
        table,
        providers,
        new Bundles(table, providers, opening),
        Deliveries.from(environment, clients),
        () -> ThreadLocalRandom.current().nextDouble());
  }
}

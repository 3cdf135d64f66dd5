package org.mashang.reports.making;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import org.mashang.casework.Personal;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.json.Json;
import org.mashang.platform.json.Showing;
import org.mashang.platform.keys.KeyedHash;
import org.mashang.platform.keys.Secrets;
import org.mashang.platform.notice.NoticeChannel;
import org.mashang.platform.notice.NoticeQueue;
import org.mashang.platform.notice.NoticeText;
import org.mashang.platform.notice.Recipient;
import org.mashang.reports.link.Links;
import org.mashang.reports.period.PeriodKind;

/**
 * Has the readers of a report told, each by a notice of its own with a link that ends. Told twice
 * it is one notice: its id follows from report and reader.
 */
final class Telling {

  /** In a demonstration somebody gets them, so that the outbox shows what they look like. */
  private static final List<Reader> DEMO =
      List.of(new Reader("演示读者", List.of(PeriodKind.values()), NoticeChannel.SMS, "13900000001"));

  private final List<Reader> readers;
  private final Function<InstantSource, NoticeQueue> queues;
  private final KeyedHash hash;
  private final Environment environment;

  private Telling(
      List<Reader> readers,
      Function<InstantSource, NoticeQueue> queues,
      KeyedHash hash,
      Environment environment) {
    this.readers = readers;
    this.queues = queues;
    this.hash = hash;
    this.environment = environment;
  }

  static Telling from(Environment environment, Clients clients) {
    byte[] secret = new Secrets(clients::secrets).read(environment.get(Variable.REPORT_READERS));
    List<Reader> named = readers(new String(secret, StandardCharsets.UTF_8));
    boolean demo = named.isEmpty() && environment.isTrue(Variable.DEMO_LOGIN);
    return new Telling(
        demo ? DEMO : named,
        clock -> NoticeQueue.from(environment, clients, clock),
        KeyedHash.from(environment, clients),
        environment);
  }

  /**
   * The secret.
   *
   * @param about what it is for
   */
  private record Readers(String about, List<Reader> readers) {}

  private static List<Reader> readers(String json) {
    try {
      return Json.shown(Showing.LIST).readValue(json, Readers.class).readers();
    } catch (JsonProcessingException e) {
      e.clearLocation();
      throw new IllegalStateException("the readers of reports are no JSON", e);
    }
  }

  void tell(Made made, List<String> sentences, Instant now) {
    String token =
        new Links(hash).token(made.kind(), made.period(), made.revision(), now.plus(Links.GOOD));
    String link = environment.get(Variable.PUBLIC_URL) + "/report#t=" + token;
    for (Reader reader : readers) {
      if (reader.kinds().contains(made.kind())) {
        send(made, reader, text(made, sentences, link), now);
      }
    }
  }

  private static String text(Made made, List<String> sentences, String link) {
    return "《"
        + made.title()
        + "》"
        + (made.revision() == 1 ? "已生成。" : "有修订（第 " + made.revision() + " 版）。")
        + String.join("", sentences)
        + "查看："
        + link
        + " （14 天内有效，请勿转发）";
  }

  private void send(Made made, Reader reader, String text, Instant now) {
    String ref = made.kind() + "-" + made.period() + "-" + made.revision();
    String id = hash.text("report-notice", ref, reader.channel().name(), reader.to());
    queues
        .apply(() -> now)
        .order(
            new NoticeQueue.About(
                id,
                "reports",
                made.kind() + "-" + made.period(),
                ref,
                environment.get(Variable.CITY),
                now),
            Recipient.by(
                hash.text("report-reader", reader.to()),
                reader.channel(),
                Personal.phone(reader.to())),
            new NoticeText.Free(text),
            false);
  }
}

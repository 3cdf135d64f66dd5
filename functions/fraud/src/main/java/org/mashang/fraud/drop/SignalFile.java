package org.mashang.fraud.drop;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.mashang.fraud.partner.Envelopes;
import org.mashang.fraud.partner.Partner;
import org.mashang.fraud.partner.Partners;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.queue.Batch;
import org.mashang.platform.queue.Messages;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Reads files of signals that have arrived. A worker that is killed half way begins again with the
 * first line: what it sent before comes twice, and a signal counts once by its source and id.
 */
public final class SignalFile implements RequestHandler<SQSEvent, SQSBatchResponse> {

  private final JsonMapper json = new JsonMapper();
  private final Partners partners;
  private final DropTable table;
  private final Envelopes envelopes;
  private final S3Client s3;
  private final String bucket;

  public SignalFile() {
    this(
        Environment.read(Variable.PARTNERS_TABLE, Variable.SIGNALS_QUEUE, Variable.FILES_BUCKET),
        Clients.ofLambda());
  }

  public SignalFile(Environment environment, Clients clients) {
    partners = Partners.from(environment, clients);
    table = DropTable.from(environment, clients);
    envelopes = Envelopes.from(environment, clients);
    s3 = clients.s3();
    bucket = environment.get(Variable.FILES_BUCKET);
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    return Batch.messages("SignalFile", context.getAwsRequestId(), event, this::arrived);
  }

  /** One notification; S3's own test message has no records. */
  private void arrived(SQSEvent.SQSMessage message) {
    try {
      for (JsonNode record : json.readTree(message.getBody()).path("Records")) {
        String key =
            URLDecoder.decode(record.at("/s3/object/key").asText(), StandardCharsets.UTF_8);
        DropKeys.ofFile(key).ifPresent(keys -> arrived(keys, Messages.sentAt(message)));
      }
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not an S3 notification", e);
    }
  }

  /** What nobody announced, or what is done with, is left alone. */
  private void arrived(DropKeys keys, Instant now) {
    boolean waits =
        table
            .find(keys.partner(), keys.id())
            .filter(file -> file.state() == Dropped.State.ANNOUNCED)
            .isPresent();
    if (waits) {
      partners.find(keys.partner()).ifPresent(partner -> read(keys, partner, now));
    }
  }

  private void read(DropKeys keys, Partner partner, Instant now) {
    var reading = new FileReading(keys.format(), envelopes.of(partner), partner.city(), now);
    boolean whole = false;
    if (partner.blocked()) {
      reading.report().whole("PARTNER_BLOCKED", "本单位的接入已被停用，文件没有处理。");
    } else {
      try (InputStream bytes = s3.getObject(ask -> ask.bucket(bucket).key(keys.file()))) {
        whole = reading.read(bytes);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    Dropped.State state = whole ? Dropped.State.READ : Dropped.State.REFUSED;
    Tally tally = reading.tally();
    put(keys.report(), DropFormat.JSONL.mediaType(), reading.report().text());
    put(keys.summary(), "application/json", summary(keys, state, tally, now));
    table.done(keys, state, tally, now);
  }

  private static String summary(DropKeys keys, Dropped.State state, Tally tally, Instant now) {
    return "{\"id\":\"%s\",\"state\":\"%s\",\"readAt\":\"%s\",\"lines\":%d,\"accepted\":%d,\"faulty\":%d}"
        .formatted(keys.id(), state, now, tally.lines(), tally.accepted(), tally.faulty());
  }

  private void put(String key, String mediaType, String text) {
    s3.putObject(
        put -> put.bucket(bucket).key(key).contentType(mediaType), RequestBody.fromString(text));
  }
}

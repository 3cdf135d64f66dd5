package org.mashang.reconsideration.intake;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.files.ContentCheck;
import org.mashang.platform.files.FileBucket;
import org.mashang.platform.files.FileRecord;
import org.mashang.platform.files.FileTable;
import org.mashang.platform.log.Metrics;
import org.mashang.platform.queue.Batch;
import org.mashang.platform.queue.Messages;
import software.amazon.awssdk.services.s3.S3Client;

/** Checks each file that has arrived in the bucket by its content and takes its hash. */
public final class FileCheck implements RequestHandler<SQSEvent, SQSBatchResponse> {

  private final JsonMapper json = new JsonMapper();
  private final FileTable table;
  private final FileBucket bucket;
  private final S3Client s3;

  public FileCheck() {
    this(Environment.read(Variable.FILES_TABLE, Variable.FILES_BUCKET), Clients.ofLambda());
  }

  public FileCheck(Environment environment, Clients clients) {
    table = FileTable.from(environment, clients.dynamoDb());
    bucket = FileBucket.from(environment, clients);
    s3 = clients.s3();
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    return Batch.messages("FileCheck", context.getAwsRequestId(), event, this::check);
  }

  /** One notification; S3's own test message has no records. */
  private void check(SQSEvent.SQSMessage message) {
    try {
      for (JsonNode record : json.readTree(message.getBody()).path("Records")) {
        String key = record.at("/s3/object/key").asText();
        arrived(URLDecoder.decode(key, StandardCharsets.UTF_8), Messages.sentAt(message));
      }
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not an S3 notification", e);
    }
  }

  /** Whoever was not announced cannot be bound to a case; it is left to the bucket's life cycle. */
  private void arrived(String key, Instant now) {
    Optional<FileRecord> file = table.find(FileBucket.idOf(key));
    if (file.isEmpty()) {
      return;
    }
    try {
      ContentCheck.Result result = bucket.check(s3, file.get());
      if (table.checked(file.get().fileId(), result)) {
        Metrics.fileChecked(now, result.accepted() ? "ACCEPTED" : "REJECTED");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

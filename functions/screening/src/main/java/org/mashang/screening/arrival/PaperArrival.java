package org.mashang.screening.arrival;

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
import org.mashang.casework.scan.PaperFault;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.files.ContentCheck;
import org.mashang.platform.files.FileBucket;
import org.mashang.platform.files.FileType;
import org.mashang.platform.log.Metrics;
import org.mashang.platform.queue.Batch;
import org.mashang.platform.queue.Messages;
import org.mashang.screening.docket.Dossiers;
import org.mashang.screening.docket.PaperKeys;
import org.mashang.screening.proceeding.Command;
import org.mashang.screening.proceeding.Paper;
import org.mashang.screening.reading.SystemSteps;
import org.mashang.screening.term.PaperState;
import software.amazon.awssdk.services.s3.S3Client;

/** Checks each paper that has arrived by its content, takes its hash, and tells its case. */
public final class PaperArrival implements RequestHandler<SQSEvent, SQSBatchResponse> {

  private final JsonMapper json = new JsonMapper();
  private final Dossiers dossiers;
  private final FileBucket bucket;
  private final S3Client s3;

  public PaperArrival() {
    this(Environment.read(Dossiers.variables(Variable.FILES_BUCKET)), Clients.ofLambda());
  }

  public PaperArrival(Environment environment, Clients clients) {
    dossiers = Dossiers.from(environment, clients);
    bucket = FileBucket.from(environment, clients);
    s3 = clients.s3();
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    return Batch.messages("PaperArrival", context.getAwsRequestId(), event, this::check);
  }

  /** One notification; S3's own test message has no records. */
  private void check(SQSEvent.SQSMessage message) {
    try {
      for (JsonNode record : json.readTree(message.getBody()).path("Records")) {
        String key =
            URLDecoder.decode(record.at("/s3/object/key").asText(), StandardCharsets.UTF_8);
        PaperKeys.ofFile(key).ifPresent(keys -> arrived(keys, Messages.sentAt(message)));
      }
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not an S3 notification", e);
    }
  }

  /** What no case has announced belongs to nobody; it is left to the bucket's life cycle. */
  private void arrived(PaperKeys keys, Instant now) {
    dossiers
        .store()
        .find(keys.caseId())
        .flatMap(found -> found.state().paper(keys.paper()))
        .filter(paper -> paper.state() == PaperState.ANNOUNCED)
        .ifPresent(paper -> judge(keys, paper, now));
  }

  private void judge(PaperKeys keys, Paper paper, Instant now) {
    FileType type = FileType.of(paper.mediaType()).orElse(FileType.PDF);
    ContentCheck.Result found;
    try {
      found = bucket.checkAt(s3, keys.file(), type, paper.size(), PaperKeys.MOST_BYTES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String reason = found.rejected();
    Command command =
        reason == null
            ? new Command.RecordArrival(paper.id(), found.sha256())
            : new Command.RefusePaper(paper.id(), fault(found, paper), reason);
    SystemSteps.record(dossiers.store(), keys.caseId(), now, "arrived-" + paper.id(), command);
    Metrics.fileChecked(now, reason == null ? "ACCEPTED" : "REJECTED");
  }

  private static PaperFault fault(ContentCheck.Result found, Paper paper) {
    if (found.size() == 0) {
      return PaperFault.EMPTY;
    }
    if (found.size() > PaperKeys.MOST_BYTES) {
      return PaperFault.TOO_LARGE;
    }
    return found.size() == paper.size() ? PaperFault.WRONG_TYPE : PaperFault.BROKEN;
  }
}

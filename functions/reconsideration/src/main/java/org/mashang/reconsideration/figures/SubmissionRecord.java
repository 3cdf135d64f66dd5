package org.mashang.reconsideration.figures;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.mashang.casework.time.Shanghai;
import org.mashang.platform.json.SealedTypes;
import org.mashang.platform.store.StreamedEvent;
import org.mashang.reconsideration.application.Channel;
import org.mashang.reconsideration.proceeding.Event;

/** Reads a submission from a record of the stream; every other event is none. */
final class SubmissionRecord {

  private static final String SUBMITTED = SealedTypes.nameOf(Event.Submitted.class);

  private SubmissionRecord() {}

  static Optional<FiguresTable.Submission> read(DynamodbEvent.DynamodbStreamRecord record) {
    return StreamedEvent.of(record)
        .filter(event -> event.type().equals(SUBMITTED))
        .map(SubmissionRecord::submission);
  }

  private static FiguresTable.Submission submission(StreamedEvent event) {
    JsonNode payload = event.payload();
    return new FiguresTable.Submission(
        event.id(),
        Channel.valueOf(payload.path("channel").asText()),
        payload.at("/hall/id").asText(""),
        Shanghai.day(event.at()));
  }
}

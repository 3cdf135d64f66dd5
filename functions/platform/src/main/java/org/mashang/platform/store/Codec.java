package org.mashang.platform.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.mashang.platform.json.SealedJson;
import org.mashang.platform.json.SealedTypes;
import org.mashang.platform.keys.DataKeys;
import org.mashang.platform.keys.Seal;

/** Between the law's records and the table's rows. */
final class Codec<S, E> {

  private final Kind<S, ?, E> kind;
  private final DataKeys keys;

  Codec(Kind<S, ?, E> kind, DataKeys keys) {
    this.kind = kind;
    this.keys = keys;
  }

  /** The rows of events that follow on a head. */
  List<Rows.EventRow> rows(String caseId, long version, String head, Given given, List<E> events) {
    List<Rows.EventRow> rows = new ArrayList<>();
    String previous = head;
    long sequence = version;
    for (E event : events) {
      Seal seal = keys.seal(context(caseId));
      String payload = SealedJson.write(event, kind.event(), seal);
      var bare =
          new Rows.EventRow(
              caseId,
              ++sequence,
              given.at(),
              given.by(),
              SealedTypes.nameOf(event.getClass()),
              payload,
              text(seal),
              given.commandId(),
              previous,
              "",
              "");
      previous = HashChain.hash(bare);
      rows.add(withHash(bare, previous));
    }
    return rows;
  }

  /** The row of a case after an event. */
  Rows.CaseRow row(Snapshot<S> after, Rows.EventRow last, Instant opened) {
    Placement place = kind.placement().apply(after.state());
    Seal seal = keys.seal(context(after.caseId()));
    String state = SealedJson.write(after.state(), kind.state(), seal);
    return new Rows.CaseRow(
        after.caseId(),
        after.version(),
        last.hash(),
        state,
        summary(after.caseId(), place.summary()),
        text(seal),
        place.desk(),
        place.due(),
        place.keys(),
        opened,
        last.at());
  }

  Snapshot<S> snapshot(Rows.CaseRow row) {
    Seal seal = open(row.dataKey(), row.caseId());
    return new Snapshot<>(
        row.caseId(), row.version(), SealedJson.read(row.state(), kind.state(), seal));
  }

  Recorded<E> recorded(Rows.EventRow row) {
    Seal seal = open(row.dataKey(), row.caseId());
    return recorded(row, SealedJson.read(row.payload(), kind.event(), seal));
  }

  /** The same where the event is at hand. */
  Recorded<E> recorded(Rows.EventRow row, E event) {
    return new Recorded<>(
        row.caseId(),
        row.sequence(),
        row.at(),
        row.by(),
        row.type(),
        event,
        row.commandId(),
        row.previousHash(),
        row.hash());
  }

  <V> Listed<V> listed(Rows.ListRow row, Class<V> summary) {
    int gap = row.summary().indexOf(' ');
    Seal seal = open(row.summary().substring(0, gap), row.caseId());
    return new Listed<>(
        row.caseId(),
        row.version(),
        row.desk(),
        row.due(),
        SealedJson.read(row.summary().substring(gap + 1), summary, seal));
  }

  private Seal open(String dataKey, String caseId) {
    return keys.reopen(Base64.getDecoder().decode(dataKey), context(caseId));
  }

  /** What is sealed for one case does not open in another. */
  private static String context(String caseId) {
    return "CASE#" + caseId;
  }

  private static String text(Seal seal) {
    return Base64.getEncoder().encodeToString(seal.wrappedKey());
  }

  /** The summary travels into an index, so its data key travels in front of it. */
  @SuppressWarnings("unchecked")
  private String summary(String caseId, Object summary) {
    Seal seal = keys.seal(context(caseId));
    String json = SealedJson.write(summary, (Class<Object>) summary.getClass(), seal);
    return text(seal) + " " + json;
  }

  private static Rows.EventRow withHash(Rows.EventRow row, String hash) {
    return new Rows.EventRow(
        row.caseId(),
        row.sequence(),
        row.at(),
        row.by(),
        row.type(),
        row.payload(),
        row.dataKey(),
        row.commandId(),
        row.previousHash(),
        hash,
        row.counts());
  }
}

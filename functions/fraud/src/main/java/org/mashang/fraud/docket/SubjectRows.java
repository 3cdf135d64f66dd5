package org.mashang.fraud.docket;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Refusal;
import org.mashang.fraud.proceeding.Avoided;
import org.mashang.fraud.proceeding.Proofs;
import org.mashang.fraud.proceeding.Returned;
import org.mashang.fraud.proceeding.Silence;
import org.mashang.fraud.proceeding.ToldAlert;
import org.mashang.fraud.proceeding.Warning;
import org.mashang.fraud.subject.Subject;
import org.mashang.fraud.term.Stage;
import org.mashang.platform.store.Also;
import org.mashang.platform.store.Companions;
import org.mashang.platform.store.TimeToLive;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * What must hold over all warnings of a city, as rows beside them, written in the warning's own
 * transaction: a subject has one open warning, an alert counts once, a proof counts once; and
 * whether nobody is to be called about a subject.
 */
public final class SubjectRows implements Companions<Warning> {

  /** An alert's row outlives the alert itself. */
  private static final Duration ALERT_KEPT = Duration.ofDays(91);

  /** Longer than any silence may last. */
  private static final Duration SILENCE_KEPT = Duration.ofDays(31);

  private static final String NEW = "attribute_not_exists(pk)";

  private final String table;
  private final WarningKeys keys;

  SubjectRows(String table, WarningKeys keys) {
    this.table = table;
    this.keys = keys;
  }

  /** The row that names a subject's open warning. */
  static Map<String, AttributeValue> openKey(Subject subject) {
    return row("SUBJECT#" + subject.id(), "OPEN");
  }

  /** The row that says until when nobody is called. */
  static Map<String, AttributeValue> silenceKey(Subject subject) {
    return row("SUBJECT#" + subject.id(), "SILENCE");
  }

  @Override
  public List<Also> of(@Nullable Warning before, Warning after, String caseId) {
    List<Also> also = new ArrayList<>();
    Subject subject = after.subject();
    if (before == null) {
      Map<String, AttributeValue> open = new HashMap<>(openKey(subject));
      open.put("warning", AttributeValue.fromS(caseId));
      also.add(put(open, NEW, "SUBJECT_HAS_OPEN", "这个对象已有未办结的预警。"));
    } else if (before.position() != Stage.CLOSED && after.position() == Stage.CLOSED) {
      also.add(delete(openKey(subject)));
    }
    for (ToldAlert one : after.alerts()) {
      if (before == null || !before.knows(one.id())) {
        also.add(alert(subject, one));
      }
    }
    proofs(before, after, also);
    silence(before, after, also);
    return also;
  }

  private Also alert(Subject subject, ToldAlert one) {
    Map<String, AttributeValue> item =
        new HashMap<>(row("SUBJECT#" + subject.id(), "ALERT#" + one.id()));
    item.put("expiresAt", TimeToLive.of(ALERT_KEPT));
    return put(item, NEW, "ALERT_KNOWN", "这一预警已经记录。");
  }

  private void proofs(@Nullable Warning before, Warning after, List<Also> also) {
    String city = after.subject().city();
    int counted = before == null ? 0 : before.avoided().size();
    for (Avoided one : after.avoided().subList(counted, after.avoided().size())) {
      also.add(proof(keys.proof(city, one.proof().name(), Proofs.plain(one.proofId()))));
    }
    int returned = before == null ? 0 : before.returned().size();
    for (Returned one : after.returned().subList(returned, after.returned().size())) {
      also.add(proof(keys.proof(city, "RETURNED", Proofs.plain(one.document()))));
    }
  }

  private Also proof(String key) {
    return put(row(key, "PROOF"), NEW, "PROOF_COUNTED", "这份凭证已经在另一件预警中计入过。");
  }

  private void silence(@Nullable Warning before, Warning after, List<Also> also) {
    Silence was = before == null ? null : before.silence();
    Silence is = after.silence();
    if (before == null || Objects.equals(was, is)) {
      return;
    }
    if (is == null) {
      also.add(delete(silenceKey(after.subject())));
      return;
    }
    Map<String, AttributeValue> item = new HashMap<>(silenceKey(after.subject()));
    item.put("until", AttributeValue.fromS(is.until().toString()));
    item.put("byId", AttributeValue.fromS(is.by().id()));
    item.put("byName", AttributeValue.fromS(is.by().name()));
    item.put("expiresAt", TimeToLive.of(SILENCE_KEPT));
    also.add(put(item, null, "NEVER", ""));
  }

  private Also put(
      Map<String, AttributeValue> item, @Nullable String condition, String code, String reason) {
    return new Also(
        TransactWriteItem.builder()
            .put(put -> put.tableName(table).item(item).conditionExpression(condition))
            .build(),
        new Refusal(code, Refusal.Kind.CONFLICT, List.of(), reason, "请核对后再办理。", List.of()));
  }

  private Also delete(Map<String, AttributeValue> key) {
    return new Also(
        TransactWriteItem.builder().delete(one -> one.tableName(table).key(key)).build(),
        new Refusal("NEVER", Refusal.Kind.CONFLICT, List.of(), "", "", List.of()));
  }

  private static Map<String, AttributeValue> row(String pk, String sk) {
    return Map.of("pk", AttributeValue.fromS(pk), "sk", AttributeValue.fromS(sk));
  }
}

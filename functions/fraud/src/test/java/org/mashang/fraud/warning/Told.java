package org.mashang.fraud.warning;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mashang.fraud.alert.Alert;
import org.mashang.fraud.alert.Evidence;
import org.mashang.fraud.alert.Level;
import org.mashang.fraud.alert.Reason;
import org.mashang.fraud.signal.SignalKind;
import org.mashang.fraud.signal.Typology;
import org.mashang.fraud.stored.AlertJson;
import org.mashang.fraud.subject.Subject;
import org.mashang.platform.keys.DataKeys;
import org.mashang.platform.keys.Seal;

/** Alerts as the stream of the table of watched subjects tells them. */
record Told(
    Subject subject,
    String id,
    Level level,
    Typology typology,
    Instant at,
    long stake,
    @Nullable String division,
    String rule,
    String sealed) {

  static final String PHONE = "13857001234";

  /** Something about somebody new. */
  static Told about(DataKeys keys, Level level) {
    String key = UUID.randomUUID().toString().replace("-", "").substring(0, 22);
    Subject subject = new Subject(Subject.Kind.PERSON, "330800", key);
    return new Told(
        subject,
        newId(),
        level,
        Typology.AUTHORITY,
        Desk.NOW,
        2_000_00,
        "330802",
        "R-AUTH-01",
        seal(keys, subject));
  }

  private static String newId() {
    return UUID.randomUUID().toString().replace("-", "").substring(0, 22);
  }

  private static String seal(DataKeys keys, Subject subject) {
    Base64.Encoder text = Base64.getUrlEncoder().withoutPadding();
    Seal seal = keys.seal(subject.id());
    byte[] sealed = seal.seal(PHONE);
    return text.encodeToString(seal.wrappedKey()) + "." + text.encodeToString(sealed);
  }

  /** More about the same person. */
  Told more(Level higher, Instant when) {
    return new Told(subject, newId(), higher, typology, when, stake, division, rule, sealed);
  }

  Told in(@Nullable String district) {
    return new Told(subject, id, level, typology, at, stake, district, rule, sealed);
  }

  Told by(String other) {
    return new Told(subject, id, level, typology, at, stake, division, other, sealed);
  }

  Alert alert() {
    return new Alert(
        id,
        subject,
        level,
        typology,
        at,
        870,
        List.of(new Reason(rule, "CN-FRAUD-1", "与标记号码通话后，两小时内向陌生账户转账", 600)),
        List.of(
            new Evidence(SignalKind.TRANSFER, at, "bank-1", "t-" + id, stake),
            new Evidence(SignalKind.CALL, at.minusSeconds(3600), "operator-1", "c-" + id, 0)),
        stake,
        division,
        sealed,
        Set.of());
  }

  static DynamodbEvent stream(Instant written, Told... all) {
    return stream(written, List.of(all).stream().map(one -> AlertJson.write(one.alert())).toList());
  }

  static DynamodbEvent stream(Instant written, List<String> alerts) {
    var event = new DynamodbEvent();
    event.setRecords(new java.util.ArrayList<>());
    for (String alert : alerts) {
      Map<String, AttributeValue> image = new HashMap<>();
      image.put("pk", new AttributeValue("ALERT#" + alert.hashCode()));
      image.put("sk", new AttributeValue("x"));
      image.put("alert", new AttributeValue(alert));
      var change = new StreamRecord();
      change.setNewImage(image);
      change.setSequenceNumber(String.valueOf(1000 + event.getRecords().size()));
      change.setApproximateCreationDateTime(Date.from(written));
      var record = new DynamodbEvent.DynamodbStreamRecord();
      record.setEventID("record-" + event.getRecords().size());
      record.setEventName("INSERT");
      record.setDynamodb(change);
      event.getRecords().add(record);
    }
    return event;
  }
}

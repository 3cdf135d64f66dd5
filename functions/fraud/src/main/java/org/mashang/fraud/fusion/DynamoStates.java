package org.mashang.fraud.fusion;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.mashang.fraud.subject.Subject;
import org.mashang.fraud.watch.Watched;
import org.mashang.fraud.watch.WatchedCodec;
import org.mashang.platform.store.Pause;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/**
 * States in the table of watched subjects: read a hundred at a time, written a hundred at a time in
 * one transaction with their alerts, each on the version that was read.
 */
public final class DynamoStates implements States {

  /** What DynamoDB takes in one call, reading or writing. */
  private static final int MOST = 100;

  /** How often a crowded table is asked again before the batch goes back to the queue. */
  private static final int TRIES = 8;

  private static final Set<String> LATE = Set.of("ConditionalCheckFailed", "TransactionConflict");
  private static final Set<String> CROWDED =
      Set.of("ThrottlingError", "ProvisionedThroughputExceeded", "RequestLimitExceeded");

  private final DynamoDbClient dynamo;
  private final String table;

  public DynamoStates(DynamoDbClient dynamo, String table) {
    this.dynamo = dynamo;
    this.table = table;
  }

  @Override
  public Map<Subject, Kept> read(Collection<Subject> subjects) {
    Map<Subject, Kept> found = new HashMap<>();
    List<Subject> all = new ArrayList<>(subjects);
    for (int from = 0; from < all.size(); from += MOST) {
      found.putAll(page(all.subList(from, Math.min(all.size(), from + MOST))));
    }
    return found;
  }

  private Map<Subject, Kept> page(List<Subject> subjects) {
    Map<Subject, Kept> found = new HashMap<>();
    subjects.forEach(subject -> found.put(subject, new Kept(Watched.nothing(subject), 0)));
    List<Map<String, AttributeValue>> keys = subjects.stream().map(WatchItems::key).toList();
    for (int tried = 0; !keys.isEmpty(); tried++) {
      if (tried == TRIES) {
        throw new IllegalStateException("the table does not give what was asked for");
      }
      Pause.JITTERED.before(tried, Duration.ZERO);
      KeysAndAttributes wanted =
          KeysAndAttributes.builder().keys(keys).consistentRead(true).build();
      var answer = dynamo.batchGetItem(ask -> ask.requestItems(Map.of(table, wanted)));
      for (Map<String, AttributeValue> row : answer.responses().getOrDefault(table, List.of())) {
        Subject subject = WatchItems.subject(row);
        found.put(
            subject,
            new Kept(WatchedCodec.read(subject, WatchItems.state(row)), WatchItems.version(row)));
      }
      KeysAndAttributes left = answer.unprocessedKeys().get(table);
      keys = left == null ? List.of() : left.keys();
    }
    return found;
  }

  @Override
  public Set<Subject> write(List<Change> changes) {
    Set<Subject> late = new HashSet<>();
    List<Change> group = new ArrayList<>();
    int items = 0;
    for (Change change : changes) {
      int needs = change.alert() == null ? 1 : 2;
      if (items + needs > MOST) {
        late.addAll(together(group));
        group.clear();
        items = 0;
      }
      group.add(change);
      items += needs;
    }
    late.addAll(together(group));
    return late;
  }

  /** One transaction; what others were faster with is left out, and the rest written again. */
  private Set<Subject> together(List<Change> group) {
    Set<Subject> late = new HashSet<>();
    List<Change> rest = List.copyOf(group);
    int crowded = 0;
    while (!rest.isEmpty()) {
      Pause.JITTERED.before(crowded, Duration.ZERO);
      List<TransactWriteItem> items = new ArrayList<>();
      List<Change> owner = new ArrayList<>();
      for (Change change : rest) {
        items.add(WatchItems.state(table, change));
        owner.add(change);
        if (change.alert() != null) {
          items.add(WatchItems.alert(table, Objects.requireNonNull(change.alert())));
          owner.add(change);
        }
      }
      try {
        dynamo.transactWriteItems(write -> write.transactItems(items));
        return late;
      } catch (TransactionCanceledException e) {
        Set<Change> lost = lost(e, owner);
        if (lost.isEmpty() && (!crowded(e) || ++crowded == TRIES)) {
          throw e;
        }
        lost.forEach(change -> late.add(change.watched().subject()));
        rest = rest.stream().filter(change -> !lost.contains(change)).toList();
      }
    }
    return late;
  }

  private static boolean crowded(TransactionCanceledException e) {
    return e.cancellationReasons().stream().anyMatch(reason -> CROWDED.contains(reason.code()));
  }

  private static Set<Change> lost(TransactionCanceledException e, List<Change> owner) {
    Set<Change> lost = new HashSet<>();
    List<CancellationReason> reasons = e.cancellationReasons();
    for (int i = 0; i < reasons.size(); i++) {
      if (LATE.contains(reasons.get(i).code())) {
        lost.add(owner.get(i));
      }
    }
    return lost;
  }
}

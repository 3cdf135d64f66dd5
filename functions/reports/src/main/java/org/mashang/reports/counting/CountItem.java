package org.mashang.reports.counting;

import static org.mashang.reports.table.Attributes.number;
import static org.mashang.reports.table.Attributes.text;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mashang.casework.tally.Count;
import org.mashang.reports.figure.Figures;
import org.mashang.reports.figure.FiguresText;
import org.mashang.reports.figure.Line;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** One item of the live figures: what was counted at a spot on a day, and how far of each shard. */
final class CountItem {

  private final long version;
  private final Figures figures;
  private final Map<String, AttributeValue> shards;

  /**
   * @param found empty if there is none yet
   */
  CountItem(Map<String, AttributeValue> found) {
    version = number(found, "version");
    figures = found.isEmpty() ? new Figures() : FiguresText.read(text(found, "figures"));
    AttributeValue known = found.get("shards");
    shards = new HashMap<>(known == null ? Map.of() : known.m());
  }

  /** 0 if it is not stored yet. */
  long version() {
    return version;
  }

  /** Adds what it has not counted yet; says whether there was any. */
  boolean add(List<Addition> some) {
    boolean more = false;
    for (Addition one : some) {
      AttributeValue last = shards.get(one.place().shard());
      if (last == null || one.place().sequence().compareTo(new BigInteger(last.n())) > 0) {
        one.counts().forEach(count -> add(one, count));
        shards.put(one.place().shard(), AttributeValue.fromN(one.place().sequence().toString()));
        more = true;
      }
    }
    return more;
  }

  private void add(Addition one, Count count) {
    if (one.level()) {
      figures.atLeast(one.spot(), Line.of(count), count.amount());
    } else {
      figures.add(count);
    }
  }

  Map<String, AttributeValue> item(Map<String, AttributeValue> key) {
    Map<String, AttributeValue> item = new HashMap<>(key);
    item.put("version", number(version + 1));
    item.put("figures", text(FiguresText.write(figures)));
    item.put("shards", AttributeValue.fromM(shards));
    return item;
  }
}

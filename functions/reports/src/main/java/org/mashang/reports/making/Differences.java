package org.mashang.reports.making;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mashang.reports.report.Report;
import org.mashang.reports.report.Value;

/** What a revision says that the one before did not. */
final class Differences {

  private static final int MOST = 12;

  private Differences() {}

  static List<String> of(Report before, Report after) {
    Map<String, Value> was = new HashMap<>();
    before
        .sections()
        .forEach(section -> section.figures().forEach(one -> was.put(one.id(), one.value())));
    List<String> changes = new ArrayList<>();
    for (Report.Section section : after.sections()) {
      for (Report.Figure figure : section.figures()) {
        Value old = was.getOrDefault(figure.id(), Value.NONE);
        if (!old.equals(figure.value())) {
          changes.add(
              figure.name()
                  + "由 "
                  + said(old)
                  + " 改为 "
                  + said(figure.value())
                  + " "
                  + figure.unit().label());
        }
      }
    }
    if (changes.isEmpty()) {
      return List.of("分项明细或者对比期的数据有改动，本期主要指标不变");
    }
    return changes.size() <= MOST
        ? changes
        : Stream.concat(changes.stream().limit(MOST), Stream.of("等 " + changes.size() + " 项"))
            .toList();
  }

  private static String said(Value value) {
    BigDecimal number = value.number();
    return number == null ? "无" : number.toPlainString();
  }
}

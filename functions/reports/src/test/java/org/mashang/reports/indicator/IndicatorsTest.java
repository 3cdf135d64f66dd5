package org.mashang.reports.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mashang.casework.tally.Count;
import org.mashang.reports.figure.Figures;
import org.mashang.reports.names.Names;

class IndicatorsTest {

  private final Map<String, Indicator> indicators =
      Indicators.bundled().indicators().stream()
          .collect(Collectors.toMap(Indicator::id, one -> one));

  private Optional<BigDecimal> value(String id, Count... counts) {
    Figures figures = new Figures();
    List.of(counts).forEach(figures::add);
    Indicator indicator = indicators.get(id);
    return indicator.formula().value(figures, indicator.unit());
  }

  @Test
  void eachIsExplainedAndLooksAtItsOwnCapability() {
    assertTrue(indicators.size() > 30);
    indicators
        .values()
        .forEach(
            one -> {
              assertFalse(one.definition().isBlank() || one.words().isBlank(), one.id());
              assertFalse(one.source().isBlank(), one.id());
              assertTrue(
                  one.formula().measure().startsWith(one.capability().prefix() + "."), one.id());
            });
  }

  @Test
  void theShareByScanIsOfWhatBeganInHalls() {
    Count scan = Count.of("reconsideration.submitted").through("h1", "SCAN");
    Count oral = Count.of("reconsideration.submitted").through("h1", "ORAL");
    Count online = Count.of("reconsideration.submitted").through(null, "ONLINE");
    assertEquals(
        Optional.of(new BigDecimal("66.7")), value("RC-04", scan, scan, oral, online, online));
    assertEquals(Optional.empty(), value("RC-04", online));
    assertEquals(Optional.of(new BigDecimal("3")), value("RC-02", scan, scan, oral, online));
  }

  @Test
  void whatStandsNoLongerIsTakenOff() {
    Count dissuaded = Count.of("fraud.concluded").outcome("DISSUADED");
    Count overturned = Count.of("fraud.overturned").outcome("DISSUADED");
    assertEquals(Optional.of(BigDecimal.ONE), value("FR-05", dissuaded, dissuaded, overturned));
    Count right = Count.of("fraud.rule").kind("P-1").outcome("CONFIRMED");
    Count wrong = Count.of("fraud.rule").kind("P-1").outcome("FALSE");
    Count off = Count.of("fraud.rule").kind("P-1").outcome("OVERTURNED");
    assertEquals(Optional.of(new BigDecimal("50.0")), value("FR-09", right, right, off, wrong));
  }

  @Test
  void moneyIsInYuanAndHoursAreOfMinutes() {
    Count avoided = Count.of("fraud.avoided").outcome("STANDS").amount(123_456);
    Count reversed = Count.of("fraud.avoided").outcome("REVERSED").amount(-23_456);
    assertEquals(Optional.of(new BigDecimal("1000.00")), value("FR-06", avoided, reversed));
    assertEquals(
        Optional.of(new BigDecimal("2.0")),
        value("NO-05", Count.of("notarization.issued").lasting(120)));
  }

  @Test
  void whatIsBrokenDownByKindHasNamesForThem() {
    Names names = Names.of("330800");
    indicators.values().stream()
        .filter(one -> one.by().contains(Indicator.Dimension.KIND))
        .filter(one -> !one.id().equals("FR-09"))
        .forEach(one -> assertTrue(names.kinds().containsKey(one.formula().measure()), one.id()));
  }
}

package org.mashang.reports.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.mashang.reports.figure.Figures;
import org.mashang.reports.figure.Sketch;

/** How an indicator is reckoned from what was counted. */
public sealed interface Formula {

  /** The value in the indicator's unit; empty if there is nothing to reckon with. */
  Optional<BigDecimal> value(Figures figures, Unit unit);

  /** The measure whose kinds it is broken down by. */
  String measure();

  /** How many counts stand behind the value: few of them may point at a person. */
  long behind(Figures figures);

  /** The smallest number above nil that the value tells, beside others that are shown. */
  default long least(Figures figures) {
    return behind(figures);
  }

  /**
   * How many.
   *
   * @param less what is taken off again, for example results that no longer stand; null for nothing
   */
  record Total(Select of, @Nullable Select less) implements Formula {
    @Override
    public String measure() {
      return of.measure();
    }

    @Override
    public Optional<BigDecimal> value(Figures figures, Unit unit) {
      return Optional.of(BigDecimal.valueOf(behind(figures)));
    }

    @Override
    public long behind(Figures figures) {
      return of.number(figures) - Select.numberOf(less, figures);
    }
  }

  /** How much money; counted in fen, shown in yuan. */
  record Amount(Select of) implements Formula {
    @Override
    public String measure() {
      return of.measure();
    }

    @Override
    public Optional<BigDecimal> value(Figures figures, Unit unit) {
      return Optional.of(BigDecimal.valueOf(of.amount(figures), 2));
    }

    @Override
    public long behind(Figures figures) {
      return of.number(figures);
    }
  }

  /**
   * What part of a whole, of a hundred.
   *
   * @param less what is taken off both again; null for nothing
   */
  record Share(Select part, Select whole, @Nullable Select less) implements Formula {
    @Override
    public String measure() {
      return part.measure();
    }

    @Override
    public Optional<BigDecimal> value(Figures figures, Unit unit) {
      long all = behind(figures);
      long some = part.number(figures) - Select.numberOf(less, figures);
      return all <= 0
          ? Optional.empty()
          : Optional.of(
              BigDecimal.valueOf(some * 100)
                  .divide(BigDecimal.valueOf(all), unit.scale(), RoundingMode.HALF_UP));
    }

    @Override
    public long behind(Figures figures) {
      return whole.number(figures) - Select.numberOf(less, figures);
    }

    /** Part and rest follow from the share where the whole is shown. */
    @Override
    public long least(Figures figures) {
      long all = behind(figures);
      long some = part.number(figures) - Select.numberOf(less, figures);
      return LongStream.of(all, some, all - some).filter(one -> one > 0).min().orElse(0);
    }
  }

  /**
   * The duration that a share of all did not exceed, for example half of them.
   *
   * @param at from 0 to 1
   * @param per how many of what was timed make one of the unit: 60 for minutes shown as hours
   */
  record Quantile(Select of, double at, int per) implements Formula {
    @Override
    public String measure() {
      return of.measure();
    }

    @Override
    public Optional<BigDecimal> value(Figures figures, Unit unit) {
      Sketch sketch = of.lasted(figures);
      return sketch.count() == 0
          ? Optional.empty()
          : Optional.of(
              BigDecimal.valueOf(sketch.at(at))
                  .divide(BigDecimal.valueOf(per), unit.scale(), RoundingMode.HALF_UP));
    }

    @Override
    public long behind(Figures figures) {
      return of.lasted(figures).count();
    }
  }
}

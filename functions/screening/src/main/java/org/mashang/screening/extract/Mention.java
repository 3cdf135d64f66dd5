package org.mashang.screening.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mashang.screening.fact.Doubt;
import org.mashang.screening.fact.Fact;
import org.mashang.screening.fact.FactKey;
import org.mashang.screening.fact.Place;

/**
 * One place that gives an amount of alcohol, with what it is and whose.
 *
 * @param from where the sentence, or the part of it about this amount, begins
 * @param repeated whether a later test is spoken of (重新鉴定)
 * @param context what is doubtful about it because of what stands around it
 * @param found whether the court or procuratorate states it as what it found (经审理查明)
 */
record Mention(
    Source source,
    Amount amount,
    Role role,
    Subject subject,
    int from,
    boolean repeated,
    boolean found,
    List<Doubt> context) {

  /** Below this the figures of a scanned line are not relied on. */
  static final double SURE = 0.85;

  /** The same for a single figure; what is misread under a seal is mostly below it. */
  private static final double SURE_OF_A_FIGURE = 0.7;

  private static final BigDecimal LEAST = BigDecimal.valueOf(3);
  private static final BigDecimal MOST = BigDecimal.valueOf(600);

  @Nullable BigDecimal value() {
    return amount.value();
  }

  boolean opinionPaper() {
    return Objects.equals(source.kind(), "BLOOD_OPINION");
  }

  /** A whole number said to be of the blood, in a paper that knows no sample of blood. */
  private boolean unsaid() {
    BigDecimal value = amount.value();
    boolean whole = value == null || value.scale() <= 0;
    return role == Role.BLOOD_UNSAID && whole && !source.sampled();
  }

  Mention as(Role other, Subject whose, List<Doubt> why) {
    return new Mention(source, amount, other, whose, from, repeated, found, why);
  }

  /** What is doubtful about this place alone. */
  List<Doubt> doubts() {
    List<Doubt> doubts = new ArrayList<>(context);
    BigDecimal value = amount.value();
    if (amount.garbled() || value == null) {
      doubts.add(Doubt.GARBLED_NUMBER);
    }
    if (!amount.unit().sound()) {
      doubts.add(Doubt.UNIT_MISPRINTED);
    }
    if (value != null
        && value.signum() != 0
        && (value.compareTo(LEAST) < 0 || value.compareTo(MOST) > 0)) {
      doubts.add(Doubt.IMPLAUSIBLE);
    }
    if (unsaid()
        || role == Role.RECKONED
        || role == Role.REACHED
        || role == Role.UNKNOWN
        || role == Role.TESTED) {
      doubts.add(Doubt.UNCERTAIN_READING);
    }
    if (source.confidence(amount.start(), amount.end()) < SURE
        || source.figures(amount.start(), amount.end()) < SURE_OF_A_FIGURE) {
      doubts.add(Doubt.LOW_CONFIDENCE);
    }
    if (source.doubtful(amount.start())) {
      doubts.add(Doubt.PAGE_DOUBTFUL);
    }
    return doubts;
  }

  Fact fact(FactKey key) {
    Place place = source.place(from, amount.end(), amount.figures());
    BigDecimal value = amount.value();
    String written = source.clean().text().substring(amount.start(), amount.end());
    return new Fact(
        key,
        value == null ? "" : value.toPlainString(),
        written,
        subject.name(),
        role.name().toLowerCase(java.util.Locale.ROOT),
        place,
        doubts());
  }
}

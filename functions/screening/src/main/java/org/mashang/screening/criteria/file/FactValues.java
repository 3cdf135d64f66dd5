package org.mashang.screening.criteria.file;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.mashang.screening.fact.Choices;
import org.mashang.screening.fact.FactKey;

/** Which values a fact may have, by {@link org.mashang.screening.fact.FactType}. */
public final class FactValues {

  private static final String DAY = "\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?";
  private static final String MINUTE = "\\d{4}-\\d{2}-\\d{2}T([01]\\d|2[0-3]):[0-5]\\d";

  private FactValues() {}

  /** The names of a choice's constants, in their order; empty for other types. */
  public static Set<String> choices(FactKey key) {
    return switch (key) {
      case VEHICLE -> names(Choices.Vehicle.values());
      case LICENCE -> names(Choices.Licence.values());
      case ROAD -> names(Choices.Road.values());
      case LIABILITY -> names(Choices.Liability.values());
      case INJURY -> names(Choices.Injury.values());
      default -> Set.of();
    };
  }

  /** Whether a value is in the form that its key's type says. */
  public static boolean fits(FactKey key, String value) {
    return switch (key.type()) {
      case FLAG -> value.equals("YES") || value.equals("NO");
      case ALCOHOL ->
          value.matches("\\d{1,4}(\\.\\d{1,3})?") && new BigDecimal(value).signum() >= 0;
      case CHOICE -> choices(key).contains(value);
      case DAY -> value.matches(DAY);
      case TIME -> value.matches(DAY) || value.matches(MINUTE);
      case TEXT -> !value.isBlank();
    };
  }

  private static Set<String> names(Enum<?>[] constants) {
    return Arrays.stream(constants)
        .map(Enum::name)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}

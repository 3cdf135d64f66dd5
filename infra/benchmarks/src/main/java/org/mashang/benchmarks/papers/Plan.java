package org.mashang.benchmarks.papers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mashang.screening.fact.Choices.Injury;
import org.mashang.screening.fact.Choices.Liability;
import org.mashang.screening.fact.Choices.Licence;
import org.mashang.screening.fact.Choices.Road;
import org.mashang.screening.fact.Choices.Vehicle;
import org.mashang.screening.fact.FactKey;

/**
 * What happened in an invented case, before anything is written down.
 *
 * @param world the truth of every fact, in the form of {@code FactKey.type}
 * @param silent facts that no paper may speak of
 * @param blood milligrams per 100 ml, as the laboratory prints it
 * @param breath the same, by the breath test
 */
record Plan(
    long seed,
    String number,
    Person suspect,
    Person other,
    String officer,
    String colleague,
    String district,
    String place,
    String plate,
    String model,
    String laboratory,
    BigDecimal blood,
    BigDecimal breath,
    LocalDateTime at,
    LocalDateTime sampled,
    LocalDate delivered,
    LocalDate opinion,
    LocalDate notified,
    LocalDate filed,
    Map<FactKey, String> world,
    Set<FactKey> silent) {

  Plan {
    Map<FactKey, String> sorted = new EnumMap<>(FactKey.class);
    sorted.putAll(world);
    sorted.put(FactKey.BLOOD_ALCOHOL, blood.toPlainString());
    sorted.put(FactKey.BREATH_ALCOHOL, breath.toPlainString());
    sorted.put(FactKey.OFFENCE_AT, at.toString());
    sorted.put(FactKey.SAMPLED_AT, sampled.toString());
    sorted.put(FactKey.DELIVERED_ON, delivered.toString());
    sorted.put(FactKey.OPINION_ON, opinion.toString());
    sorted.put(FactKey.NOTIFIED_ON, notified.toString());
    sorted.put(FactKey.FILED_ON, filed.toString());
    sorted.put(FactKey.SUSPECT, suspect.name());
    sorted.put(FactKey.PLATE, plate);
    sorted.put(FactKey.LABORATORY, laboratory);
    world = Collections.unmodifiableMap(sorted);
    Set<FactKey> none = EnumSet.noneOf(FactKey.class);
    none.addAll(silent);
    silent = Collections.unmodifiableSet(none);
  }

  /** Whether papers say that it is so. */
  boolean yes(FactKey key) {
    return "YES".equals(world.get(key)) && !silent.contains(key);
  }

  /** Whether papers say that it is not so. */
  boolean no(FactKey key) {
    return "NO".equals(world.get(key)) && !silent.contains(key);
  }

  @Nullable String value(FactKey key) {
    return world.get(key);
  }

  Vehicle vehicle() {
    return Vehicle.valueOf(world.getOrDefault(FactKey.VEHICLE, "OTHER"));
  }

  Licence licence() {
    return Licence.valueOf(world.getOrDefault(FactKey.LICENCE, "VALID"));
  }

  Road road() {
    return Road.valueOf(world.getOrDefault(FactKey.ROAD, "ROAD"));
  }

  Liability liability() {
    return Liability.valueOf(world.getOrDefault(FactKey.LIABILITY, "UNDETERMINED"));
  }

  Injury injury() {
    return Injury.valueOf(world.getOrDefault(FactKey.INJURY, "NONE"));
  }

  /** Where, in full. */
  String where() {
    return "衢州市" + district + place;
  }
}

package org.mashang.benchmarks.papers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mashang.screening.fact.Choices.Injury;
import org.mashang.screening.fact.Choices.Liability;
import org.mashang.screening.fact.Choices.Licence;
import org.mashang.screening.fact.Choices.Road;
import org.mashang.screening.fact.Choices.Vehicle;
import org.mashang.screening.fact.FactKey;

/** Draws what happened. */
final class Planning {

  /** What an interrogation may pass over; the rest is in every complete file. */
  private static final List<FactKey> PASSED_OVER =
      List.of(
          FactKey.DRUGS,
          FactKey.OVERLOADED,
          FactKey.PASSENGER_SERVICE,
          FactKey.SCHOOL_BUS,
          FactKey.DANGEROUS_GOODS,
          FactKey.OBSTRUCTED_CHECK,
          FactKey.VIOLENT_RESISTANCE,
          FactKey.OBSTRUCTED_JUSTICE,
          FactKey.DRINK_DRIVING_BEFORE,
          FactKey.CONVICTED_BEFORE,
          FactKey.OTHER_CRIME_BEFORE,
          FactKey.ACCIDENT,
          FactKey.FLED_ACCIDENT);

  private static final String[] ON_THE_LINE = {
    "79.9", "80", "80.0", "80.1", "149.9", "150", "150.0", "150.1", "179.9", "180", "180.0", "180.1"
  };

  private Planning() {}

  static Plan drawn(long seed) {
    Dice dice = Dice.of(seed, "plan");
    LocalDateTime at =
        LocalDateTime.of(2026, 1, 3, 0, 0)
            .plusDays(dice.between(0, 250))
            .plusHours(dice.pick(0, 1, 13, 19, 20, 21, 22, 23))
            .plusMinutes(dice.between(0, 59));
    Vehicle vehicle =
        dice.weighted(
            List.of(
                Vehicle.CAR,
                Vehicle.MOTORCYCLE,
                Vehicle.E_BIKE_OVER_STANDARD,
                Vehicle.LIGHT_TRUCK,
                Vehicle.HEAVY_TRUCK,
                Vehicle.BUS),
            60,
            15,
            8,
            8,
            5,
            4);
    Road road =
        dice.weighted(
            List.of(
                Road.ROAD, Road.EXPRESSWAY, Road.URBAN_EXPRESSWAY, Road.COMPOUND, Road.CAR_PARK),
            76,
            vehicle == Vehicle.CAR ? 6 : 0,
            3,
            8,
            7);
    Map<FactKey, String> world = world(dice, at.toLocalDate(), vehicle, road);
    String district = dice.pick(Places.DISTRICTS);
    LocalDateTime sampled = at.plusMinutes(dice.between(35, 110));
    LocalDate delivered = sampled.toLocalDate().plusDays(dice.between(0, 2));
    LocalDate opinion = delivered.plusDays(dice.between(1, 2));
    LocalDate notified = opinion.plusDays(dice.between(1, 3));
    BigDecimal blood = blood(dice);
    return new Plan(
        seed,
        "%d%04d".formatted(at.getYear(), dice.between(1, 1999)),
        Person.drawn(dice, 19, 62, at.getYear()),
        Person.drawn(dice, 20, 65, at.getYear()),
        Person.drawn(dice, 25, 55, at.getYear()).name(),
        Person.drawn(dice, 25, 55, at.getYear()).name(),
        district,
        Places.drawn(dice, road),
        plate(dice, vehicle),
        model(dice, vehicle),
        dice.pick("浙江三衢司法鉴定所", "衢州市公安局刑事科学技术研究所", "浙江信安法医物证鉴定中心", "杭州钱江司法鉴定中心"),
        blood,
        blood
            .multiply(BigDecimal.valueOf(dice.between(0.84, 1.17)))
            .setScale(0, RoundingMode.HALF_UP),
        at,
        sampled,
        delivered,
        opinion,
        notified,
        opinion.plusDays(dice.between(0, 2)),
        world,
        silent(dice, world));
  }

  private static BigDecimal blood(Dice dice) {
    if (dice.chance(0.25)) {
      return new BigDecimal(dice.pick(ON_THE_LINE));
    }
    double value =
        switch (dice.between(0, 9)) {
          case 0 -> dice.between(31.0, 79.4);
          case 1, 2, 3, 4 -> dice.between(81.0, 149.4);
          case 5, 6 -> dice.between(151.0, 179.4);
          default -> dice.between(181.0, 329.0);
        };
    return BigDecimal.valueOf(value).setScale(dice.pick(0, 1, 1, 2), RoundingMode.HALF_UP);
  }

  private static Map<FactKey, String> world(Dice dice, LocalDate day, Vehicle vehicle, Road road) {
    Map<FactKey, String> world = new EnumMap<>(FactKey.class);
    boolean inside = road == Road.COMPOUND || road == Road.CAR_PARK;
    boolean accident = dice.chance(inside ? 0.2 : 0.3);
    world.put(FactKey.VEHICLE, vehicle.name());
    world.put(FactKey.ROAD, road.name());
    world.put(
        FactKey.LICENCE,
        dice.weighted(
                List.of(
                    Licence.VALID,
                    Licence.NONE,
                    Licence.WRONG_CLASS,
                    Licence.REVOKED,
                    Licence.SUSPENDED,
                    Licence.EXPIRED),
                78,
                8,
                5,
                4,
                3,
                2)
            .name());
    world.put(FactKey.EXPRESSWAY, flag(road == Road.EXPRESSWAY));
    world.put(FactKey.ACCIDENT, flag(accident));
    world.put(FactKey.FLED_ACCIDENT, flag(accident && dice.chance(0.15)));
    if (accident) {
      world.put(
          FactKey.LIABILITY,
          dice.weighted(
                  List.of(
                      Liability.FULL,
                      Liability.MAIN,
                      Liability.EQUAL,
                      Liability.SECONDARY,
                      Liability.NONE),
                  45,
                  20,
                  12,
                  13,
                  10)
              .name());
      world.put(
          FactKey.INJURY,
          dice.weighted(List.of(Injury.NONE, Injury.TRIFLING, Injury.MINOR), 65, 20, 15).name());
      world.put(FactKey.COMPENSATED, flag(dice.chance(0.7)));
      world.put(
          FactKey.FORGIVEN, flag("YES".equals(world.get(FactKey.COMPENSATED)) && dice.chance(0.7)));
    }
    world.put(FactKey.DRUGS, flag(dice.chance(0.02)));
    world.put(FactKey.OVERLOADED, flag(dice.chance(0.03)));
    world.put(
        FactKey.PASSENGER_SERVICE,
        flag((vehicle == Vehicle.CAR || vehicle == Vehicle.BUS) && dice.chance(0.04)));
    world.put(FactKey.SCHOOL_BUS, flag(vehicle == Vehicle.BUS && dice.chance(0.15)));
    world.put(
        FactKey.DANGEROUS_GOODS,
        flag(
            (vehicle == Vehicle.LIGHT_TRUCK || vehicle == Vehicle.HEAVY_TRUCK)
                && dice.chance(0.08)));
    boolean obstructed = dice.chance(0.06);
    world.put(FactKey.OBSTRUCTED_CHECK, flag(obstructed));
    world.put(FactKey.VIOLENT_RESISTANCE, flag(obstructed && dice.chance(0.3)));
    world.put(FactKey.OBSTRUCTED_JUSTICE, flag(dice.chance(0.02)));
    before(dice, day, world);
    world.put(FactKey.CONFESSED, flag(dice.chance(0.93)));
    world.put(FactKey.ACCEPTS_PUNISHMENT, flag(dice.chance(0.9)));
    world.put(FactKey.SHORT_MOVE, flag(inside && dice.chance(0.6)));
    world.put(FactKey.EMERGENCY, flag(!inside && dice.chance(0.03)));
    world.put(FactKey.ON_THE_SPOT, flag(!accident));
    return world;
  }

  private static void before(Dice dice, LocalDate day, Map<FactKey, String> world) {
    boolean drink = dice.chance(0.14);
    world.put(FactKey.DRINK_DRIVING_BEFORE, flag(drink));
    if (drink) {
      int days =
          dice.pick(dice.between(40, 720), dice.between(740, 1800), dice.between(1840, 4000));
      world.put(FactKey.DRINK_DRIVING_ON, day.minusDays(days).toString());
    }
    boolean convicted = dice.chance(0.07);
    world.put(FactKey.CONVICTED_BEFORE, flag(convicted));
    if (convicted) {
      int days = dice.pick(dice.between(200, 1810), dice.between(1840, 4000));
      world.put(FactKey.CONVICTED_ON, day.minusDays(days).toString());
    }
    world.put(FactKey.OTHER_CRIME_BEFORE, flag(!convicted && dice.chance(0.04)));
  }

  private static Set<FactKey> silent(Dice dice, Map<FactKey, String> world) {
    Set<FactKey> silent = EnumSet.noneOf(FactKey.class);
    boolean thorough = dice.chance(0.45);
    for (FactKey key : PASSED_OVER) {
      if (!thorough && "NO".equals(world.get(key)) && dice.chance(0.3)) {
        silent.add(key);
      }
    }
    for (FactKey key : List.of(FactKey.COMPENSATED, FactKey.FORGIVEN, FactKey.CONFESSED)) {
      if ("NO".equals(world.get(key)) && dice.chance(0.5)) {
        silent.add(key);
      }
    }
    return silent;
  }

  private static String flag(boolean so) {
    return so ? "YES" : "NO";
  }

  private static String plate(Dice dice, Vehicle vehicle) {
    String letters = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    String letter = String.valueOf(letters.charAt(dice.between(0, letters.length() - 1)));
    return switch (vehicle) {
      case E_BIKE_OVER_STANDARD -> "衢州" + dice.digits(6);
      case MOTORCYCLE -> "浙H" + dice.digits(4) + letter;
      default -> dice.chance(0.2) ? "浙HD" + dice.digits(5) : "浙H" + letter + dice.digits(4);
    };
  }

  private static String model(Dice dice, Vehicle vehicle) {
    return switch (vehicle) {
      case CAR -> dice.pick("小型轿车", "小型普通客车", "小型越野客车", "微型普通客车");
      case BUS -> dice.pick("中型普通客车", "大型普通客车");
      case LIGHT_TRUCK -> dice.pick("轻型厢式货车", "轻型栏板货车", "轻型仓栅式货车");
      case HEAVY_TRUCK -> dice.pick("重型厢式货车", "重型自卸货车", "重型仓栅式货车");
      case MOTORCYCLE -> dice.pick("普通二轮摩托车", "轻便二轮摩托车", "普通正三轮摩托车");
      default -> "电动二轮车";
    };
  }
}

package org.mashang.benchmarks.fraud.city;

import org.mashang.fraud.signal.Typology;

/** The ten ways in which the city's people are defrauded, and how often each is tried. */
enum Scheme {
  BRUSHING(Typology.BRUSHING, 25),
  INVESTMENT(Typology.INVESTMENT, 12),
  CUSTOMER_SERVICE(Typology.CUSTOMER_SERVICE, 18),
  AUTHORITY(Typology.AUTHORITY, 8),
  LOAN(Typology.LOAN, 12),
  ACQUAINTANCE(Typology.ACQUAINTANCE, 8),
  ROMANCE(Typology.ROMANCE, 3),
  SHOPPING(Typology.SHOPPING, 8),
  GAMING(Typology.GAMING, 4),
  /** Cash drawn at the counter and handed to a courier: no payee ever shows. */
  CASH_COURIER(Typology.UNKNOWN, 2);

  private final Typology typology;
  private final int weight;

  Scheme(Typology typology, int weight) {
    this.typology = typology;
    this.weight = weight;
  }

  Typology typology() {
    return typology;
  }

  static Scheme any(Chance chance) {
    int at = chance.below(100);
    for (Scheme scheme : values()) {
      at -= scheme.weight;
      if (at < 0) {
        return scheme;
      }
    }
    throw new IllegalStateException("the weights are no hundred");
  }

  /** Whom it aims at. */
  boolean fits(Person person, Chance chance) {
    return switch (this) {
      case BRUSHING -> person.age() < 50;
      case GAMING -> person.age() < 35;
      case AUTHORITY -> person.elderly() || chance.of(0.4);
      case CASH_COURIER -> person.elderly();
      case LOAN, ROMANCE -> person.age() >= 20 && person.age() < 60;
      default -> person.age() >= 18;
    };
  }
}

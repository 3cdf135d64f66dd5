package org.mashang.benchmarks.fraud.city;

/** Who tells: everybody has one operator and mostly one bank. */
final class Sources {

  private Sources() {}

  static String operator(Person person) {
    return "TELECOM-" + (1 + person.index() % 3);
  }

  static String bank(Person person) {
    return "BANK-" + (1 + person.index() / 3 % 8);
  }

  static String wallet(Person person) {
    return "PAY-" + (1 + person.index() / 24 % 2);
  }
}

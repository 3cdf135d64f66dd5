package org.mashang.benchmarks.fraud.city;

/**
 * Somebody who lives in the city.
 *
 * @param activity share of what the most active do, 0 to 1
 * @param investor has an account with a broker
 * @param gamer buys goods of games
 * @param abroad has a child or a business abroad
 */
record Person(
    int index,
    String phone,
    int age,
    String division,
    double activity,
    boolean investor,
    boolean gamer,
    boolean abroad) {

  boolean elderly() {
    return age >= 60;
  }
}

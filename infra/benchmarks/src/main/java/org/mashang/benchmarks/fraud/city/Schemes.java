package org.mashang.benchmarks.fraud.city;

/**
 * How each fraud goes. The order of steps follows what police warnings describe; chances and times
 * are assumptions, for nobody publishes them.
 */
final class Schemes {

  private Schemes() {}

  static void carryOut(Scheme scheme, Plot plot) {
    switch (scheme) {
      case BRUSHING -> brushing(plot);
      case INVESTMENT -> investment(plot);
      case CUSTOMER_SERVICE -> customerService(plot);
      case AUTHORITY -> authority(plot);
      case LOAN -> loan(plot);
      case ACQUAINTANCE -> acquaintance(plot);
      case ROMANCE -> romance(plot);
      case SHOPPING -> shopping(plot);
      case GAMING -> gaming(plot);
      case CASH_COURIER -> cashCourier(plot);
    }
  }

  private static void brushing(Plot plot) {
    plot.sms(0.5).minutes(10, 600).site(0.7, true).minutes(10, 240);
    plot.payee(0.6).minutes(1, 10).pay(100, 800);
    int rounds = (int) plot.chance().between(2, 6);
    for (int i = 0; i < rounds; i++) {
      plot.minutes(20, 300).site(0.5, true);
      if (plot.chance().of(0.5)) {
        plot.otherAccount().payee(0.75);
      }
      plot.minutes(1, 15).pay(500 << i, 2_500 << i);
      if (plot.chance().of(0.3)) {
        plot.days(1, 1);
      }
    }
  }

  private static void investment(Plot plot) {
    if (plot.chance().of(0.5)) {
      plot.call(0.7, 120, 1_800);
    } else {
      plot.sms(0.6);
    }
    plot.days(1, 4).site(0.75, true).days(0, 2).payee(0.8).minutes(1, 30).pay(1_000, 10_000);
    int rounds = (int) plot.chance().between(1, 6);
    for (int i = 0; i < rounds; i++) {
      plot.days(1, 3).site(0.6, true).minutes(10, 300);
      if (plot.chance().of(0.6)) {
        plot.otherAccount().payee(0.8);
      }
      plot.minutes(1, 30).pay(5_000, 80_000);
    }
  }

  private static void customerService(Plot plot) {
    plot.call(0.85, 300, 3_000).minutes(0, 10);
    if (plot.chance().of(0.4)) {
      plot.call(0.8, 300, 1_800);
    }
    plot.site(0.3, true).screen(0.7).minutes(2, 20);
    if (plot.chance().of(0.35)) {
      plot.borrow(0.85, 3_000, 80_000).minutes(5, 30);
    }
    plot.payee(0.8).minutes(1, 10).pay(2_000, 50_000);
    int rounds = (int) plot.chance().between(0, 4);
    for (int i = 0; i < rounds; i++) {
      if (plot.chance().of(0.4)) {
        plot.otherAccount().payee(0.8);
      }
      plot.minutes(5, 40).pay(2_000, 50_000);
    }
  }

  private static void authority(Plot plot) {
    plot.call(0.9, 600, 5_400).minutes(1, 60);
    if (plot.chance().of(0.3)) {
      plot.forwarding(0.8);
    }
    int calls = (int) plot.chance().between(1, 4);
    for (int i = 0; i < calls; i++) {
      plot.minutes(5, 240).call(0.8, 300, 7_200);
    }
    plot.screen(0.55).site(0.3, true).minutes(10, 600);
    if (plot.chance().of(0.2)) {
      plot.borrow(0.85, 20_000, 200_000).minutes(10, 120);
    }
    plot.payee(0.8).minutes(1, 20).pay(10_000, 300_000);
    int rounds = (int) plot.chance().between(0, 3);
    for (int i = 0; i < rounds; i++) {
      plot.call(0.6, 300, 3_600).minutes(10, 300);
      if (plot.chance().of(0.4)) {
        plot.otherAccount().payee(0.8);
      }
      plot.pay(10_000, 300_000);
    }
  }

  private static void loan(Plot plot) {
    if (plot.chance().of(0.6)) {
      plot.call(0.7, 60, 900).minutes(5, 120);
    }
    plot.sms(0.5).minutes(5, 120).site(0.75, true).minutes(20, 600);
    plot.payee(0.75).minutes(1, 20).pay(500, 8_000);
    int rounds = (int) plot.chance().between(0, 4);
    for (int i = 0; i < rounds; i++) {
      plot.minutes(20, 240).site(0.4, true);
      if (plot.chance().of(0.4)) {
        plot.otherAccount().payee(0.75);
      }
      plot.minutes(1, 20).pay(2_000, 30_000);
    }
  }

  private static void acquaintance(Plot plot) {
    if (plot.chance().of(0.4)) {
      plot.call(0.5, 30, 600);
    } else {
      plot.sms(0.3);
    }
    plot.minutes(10, 300).payee(0.85).minutes(1, 30).pay(5_000, 200_000);
    int rounds = (int) plot.chance().between(0, 2);
    for (int i = 0; i < rounds; i++) {
      plot.minutes(10, 180).pay(10_000, 200_000);
    }
  }

  private static void romance(Plot plot) {
    plot.site(0.4, true).days(1, 5).payee(0.75).minutes(1, 60).pay(500, 5_000);
    int rounds = (int) plot.chance().between(2, 6);
    for (int i = 0; i < rounds; i++) {
      plot.days(1, 3);
      if (plot.chance().of(0.4)) {
        plot.otherAccount().payee(0.75).minutes(1, 20);
      }
      plot.site(0.3, true).minutes(5, 60).pay(2_000, 50_000);
    }
    plot.relativeTells(0.1, Scheme.ROMANCE).days(1, 2).pay(2_000, 50_000);
  }

  private static void shopping(Plot plot) {
    plot.sms(0.4).minutes(5, 300).site(0.5, false).minutes(5, 60);
    plot.payee(0.7).minutes(1, 10).pay(300, 5_000);
    int rounds = (int) plot.chance().between(0, 2);
    for (int i = 0; i < rounds; i++) {
      plot.minutes(10, 1_200).pay(500, 8_000);
    }
  }

  private static void gaming(Plot plot) {
    plot.site(0.6, plot.chance().of(0.5)).minutes(5, 90);
    plot.payee(0.7).minutes(1, 10).pay(200, 2_000);
    int rounds = (int) plot.chance().between(1, 5);
    for (int i = 0; i < rounds; i++) {
      plot.minutes(5, 60);
      if (plot.chance().of(0.4)) {
        plot.otherAccount().payee(0.7);
      }
      plot.pay(500, 5_000);
    }
  }

  private static void cashCourier(Plot plot) {
    plot.call(0.85, 600, 5_400).minutes(30, 600).call(0.8, 600, 3_600).minutes(30, 300);
    int rounds = (int) plot.chance().between(1, 3);
    for (int i = 0; i < rounds; i++) {
      plot.cash(20_000, 100_000).days(0, 1).call(0.7, 300, 3_000).minutes(20, 120);
    }
  }
}

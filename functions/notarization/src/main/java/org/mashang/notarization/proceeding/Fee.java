package org.mashang.notarization.proceeding;

import org.mashang.notarization.term.PaymentState;

/** The fee, in fen (公证费). */
public record Fee(long dueFen, long reducedFen, long paidFen, long toRefundFen, long refundedFen) {

  static Fee of(long due) {
    return new Fee(due, 0, 0, 0, 0);
  }

  /** What is still to be paid; never below zero. */
  public long openFen() {
    return Math.max(0, dueFen - reducedFen - paidFen);
  }

  /** How it stands. */
  public PaymentState state() {
    if (toRefundFen > refundedFen) {
      return PaymentState.REFUND_DUE;
    }
    if (refundedFen > 0) {
      return PaymentState.REFUNDED;
    }
    if (openFen() > 0) {
      return PaymentState.UNPAID;
    }
    return paidFen > 0 ? PaymentState.PAID : PaymentState.WAIVED;
  }

  Fee paid(long amount) {
    return new Fee(dueFen, reducedFen, paidFen + amount, toRefundFen, refundedFen);
  }

  Fee reduced(long amount) {
    return new Fee(dueFen, reducedFen + amount, paidFen, toRefundFen, refundedFen);
  }

  Fee toRefund(long amount) {
    return new Fee(dueFen, reducedFen, paidFen, Math.min(amount, paidFen), refundedFen);
  }

  Fee refunded(long amount) {
    return new Fee(dueFen, reducedFen, paidFen, toRefundFen, refundedFen + amount);
  }
}

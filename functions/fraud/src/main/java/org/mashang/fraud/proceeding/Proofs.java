package org.mashang.fraud.proceeding;

import java.text.Normalizer;
import java.util.Locale;
import org.mashang.casework.rule.Faults;
import org.mashang.fraud.signal.SignalKind;
import org.mashang.fraud.term.Proof;

/** What a proof must be before an amount counts. */
public final class Proofs {

  private Proofs() {}

  /** A number as it is compared: however it was typed. */
  public static String plain(String id) {
    return Normalizer.normalize(id, Normalizer.Form.NFKC)
        .replaceAll("[\\s\\p{Pd}]", "")
        .toUpperCase(Locale.ROOT);
  }

  /** Says what is wrong with a proof, as far as this warning can know. */
  static void check(Warning on, Proof proof, String id, long fen, Faults faults) {
    String plain = plain(id);
    if (plain.isEmpty()) {
      faults.add("proofId", "NOT_A_NUMBER", "凭证编号应当含有数字或者文字");
      return;
    }
    if (on.avoided().stream().anyMatch(one -> plain(one.proofId()).equals(plain))) {
      faults.add("proofId", "ALREADY_COUNTED", "这份凭证已经计入过");
    }
    switch (proof) {
      case BLOCKED_TRANSFER -> blocked(on, plain, fen, faults);
      case BANK_ANSWER -> answered(on, plain, fen, faults);
      case PERSON_STATEMENT -> {}
    }
  }

  /** A transfer that was signalled saves no more than it was about. */
  private static void blocked(Warning on, String plain, long fen, Faults faults) {
    boolean more =
        on.signals().stream()
            .anyMatch(
                one ->
                    one.kind() == SignalKind.TRANSFER
                        && plain(one.id()).equals(plain)
                        && fen > one.fen());
    if (more) {
      faults.add("amount", "TOO_MUCH", "不能超过这笔转账的金额");
    }
  }

  /** An answer is on record before its money counts. */
  private static void answered(Warning on, String plain, long fen, Faults faults) {
    long stopped =
        on.stops().stream()
            .filter(one -> plain(one.document()).equals(plain))
            .mapToLong(StopRequest::stopped)
            .sum();
    if (stopped == 0) {
      faults.add("proofId", "NO_SUCH_ANSWER", "没有登记过这个文书号的止付答复，请先登记答复");
    } else if (fen > stopped) {
      faults.add("amount", "TOO_MUCH", "不能超过答复止付的" + Amounts.yuan(stopped));
    }
  }
}

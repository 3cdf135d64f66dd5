package org.mashang.platform.desk;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mashang.casework.rule.LegalTerm;
import org.mashang.platform.http.Call;
import org.mashang.platform.http.Problem;

/** Which stages a work list shows: one by its name, or all that are open. */
public final class StageFilter {

  /** What shows every open stage, and is meant where nothing is said. */
  public static final String OPEN = "OPEN";

  private StageFilter() {}

  /** What the call asks for, in upper case. */
  public static String wanted(Call call) {
    return call.query("stage").orElse(OPEN).toUpperCase(Locale.ROOT);
  }

  /**
   * The stages of a list.
   *
   * @throws Problem.Raised 400 if there is no such stage
   */
  public static <S extends LegalTerm> List<S> of(String wanted, S[] all, Predicate<S> open) {
    List<S> found =
        Stream.of(all)
            .filter(stage -> wanted.equals(OPEN) ? open.test(stage) : stage.name().equals(wanted))
            .toList();
    if (found.isEmpty()) {
      throw Problem.of(400, "INVALID_STAGE", "没有这个办理阶段。", "请从列表上方的阶段中选择。").raise();
    }
    return found;
  }
}

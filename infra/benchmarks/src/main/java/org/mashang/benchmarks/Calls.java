package org.mashang.benchmarks;

import java.io.PrintStream;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.platform.store.Order;
import org.mashang.platform.store.Outcome;
import org.mashang.platform.store.Spending;
import org.mashang.reconsideration.proceeding.Case;
import org.mashang.reconsideration.proceeding.Command;
import org.mashang.reconsideration.proceeding.Event;
import org.mashang.reconsideration.term.Procedure;

/**
 * What each step of a case costs at the table: calls and capacity units, as DynamoDB counts them.
 */
final class Calls implements Benchmark {

  /** A step on the case that the step before has left. */
  private interface Taken {
    Outcome<Case, Event> take() throws Exception;
  }

  @Override
  public String what() {
    return "calls of DynamoDB and capacity units per command, listing and reading";
  }

  @Override
  public void run(String[] arguments, PrintStream out) throws Exception {
    Applications applications = new Applications();
    try (EmbeddedCloud cloud = EmbeddedCloud.fromTemplate(Repository.template()).start()) {
      Desk desk = Desk.in(cloud, applications);
      Command.Submit submit = applications.submit(1);
      String id = submit.id();
      Spent.header(out);
      row(
          out,
          desk.spending(),
          "submit",
          () ->
              desk.store()
                  .open(id, Applications.given(Applications.applicant(1), "submit-1"), submit));
      row(
          out,
          desk.spending(),
          "submit, sent again",
          () ->
              desk.store()
                  .open(id, Applications.given(Applications.applicant(1), "submit-1"), submit));
      row(out, desk.spending(), "accept", () -> act(desk, id, 1, "accept-1", accept()));
      row(out, desk.spending(), "accept, sent again", () -> act(desk, id, 1, "accept-1", accept()));
      long version = desk.store().find(id).orElseThrow().version();
      row(
          out,
          desk.spending(),
          "send to respondent",
          () -> act(desk, id, version, "send-1", new Command.SendToRespondent("邮寄")));
      plain(out, desk.spending(), "read a case", () -> desk.store().find(id));
      plain(out, desk.spending(), "its history", () -> desk.store().history(id));
    }
  }

  private static Command accept() {
    return new Command.Accept(null, Procedure.ORDINARY, null);
  }

  private static Outcome<Case, Event> act(
      Desk desk, String id, long seen, String commandId, Command command) {
    return desk.store()
        .act(id, Order.on(seen, Applications.given(Applications.CLERK, commandId), command));
  }

  private static void row(PrintStream out, Spending spending, String step, Taken taken)
      throws Exception {
    Spent before = Spent.of(spending);
    if (taken.take() instanceof Outcome.Refused<Case, Event>(var refusal)) {
      throw new IllegalStateException(step + " was refused: " + refusal);
    }
    before.print(out, spending, step);
  }

  private static void plain(PrintStream out, Spending spending, String step, Runnable read) {
    Spent before = Spent.of(spending);
    read.run();
    before.print(out, spending, step);
  }
}

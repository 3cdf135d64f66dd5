package org.mashang.reconsideration.docket;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.mashang.casework.Actor;
import org.mashang.casework.Decision;
import org.mashang.casework.Fault;
import org.mashang.casework.Refusal;
import org.mashang.platform.http.Call;
import org.mashang.platform.http.Problem;
import org.mashang.platform.http.Reply;
import org.mashang.platform.store.CaseStore;
import org.mashang.platform.store.Given;
import org.mashang.platform.store.Order;
import org.mashang.platform.store.Outcome;
import org.mashang.platform.store.Recorded;
import org.mashang.reconsideration.proceeding.Case;
import org.mashang.reconsideration.proceeding.Command;
import org.mashang.reconsideration.proceeding.Event;
import org.mashang.reconsideration.proceeding.Reconsideration;

/** Takes a command from a call to its case: one read and one write. */
public final class CaseCommands {

  private final CaseStore<Case, Command, Event> store;
  private final FileBinding files;
  private final Reconsideration law = new Reconsideration();

  public CaseCommands(CaseStore<Case, Command, Event> store, FileBinding files) {
    this.store = store;
    this.files = files;
  }

  /** What a command has brought about. */
  public record Done(String id, long version, List<String> events) {}

  /** Gives the command in the call's body on a case, for an actor. */
  public Reply give(Call call, String caseId, Actor actor) {
    long seen = call.ifMatch();
    Given given = call.given(actor);
    CommandReader.Read read = CommandReader.read(call.body());
    Order<Case, Command> order =
        new Order<>(
            given,
            OptionalLong.of(seen),
            state -> unread(state, read, given),
            state -> read.command(),
            files.bind(CommandFiles.of(read.command()), call.caller().subject(), caseId));
    return reply(store.act(caseId, order));
  }

  /** The answer to a command. */
  public static Reply reply(Outcome<Case, Event> outcome) {
    return switch (outcome) {
      case Outcome.Done<Case, Event> done ->
          Reply.ok(
                  new Done(
                      done.snapshot().caseId(),
                      done.snapshot().version(),
                      done.events().stream().map(Recorded::type).toList()))
              .version(done.snapshot().version());
      case Outcome.Refused<Case, Event> refused -> throw Problem.of(refused.refusal()).raise();
    };
  }

  /** If something is of a wrong type, all that is wrong with the rest is said along with it. */
  private Optional<Refusal> unread(Case state, CommandReader.Read read, Given given) {
    if (read.faults().isEmpty()) {
      return Optional.empty();
    }
    List<Fault> all = new ArrayList<>(read.faults());
    Decision<Event> decision = law.decide(state, read.command(), given.by(), given.at());
    if (decision instanceof Decision.Refused<Event>(Refusal refusal)) {
      if (refusal.kind() != Refusal.Kind.INVALID) {
        return Optional.of(refusal);
      }
      Set<String> told = new HashSet<>(read.faults().stream().map(Fault::pointer).toList());
      refusal.faults().stream().filter(fault -> told.add(fault.pointer())).forEach(all::add);
    }
    return Optional.of(
        new Refusal(
            "INVALID_FIELDS",
            Refusal.Kind.INVALID,
            List.of(),
            "有" + all.size() + "处填写需要更正。",
            "请按每处的提示更正后再提交。",
            all));
  }
}

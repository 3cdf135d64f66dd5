package org.mashang.platform.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Actor;
import org.mashang.casework.Decision;
import org.mashang.casework.Fault;
import org.mashang.casework.Proceeding;
import org.mashang.casework.Refusal;
import org.mashang.platform.http.Call;
import org.mashang.platform.http.Problem;
import org.mashang.platform.http.Reply;
import org.mashang.platform.store.Also;
import org.mashang.platform.store.CaseStore;
import org.mashang.platform.store.Given;
import org.mashang.platform.store.Order;
import org.mashang.platform.store.Outcome;
import org.mashang.platform.store.Recorded;

/** Takes a command from a call to its case: one read and one write. */
public final class CaseCommands<S, C, E> {

  private final CaseStore<S, C, E> store;
  private final Proceeding<S, C, E> law;
  private final CommandReader<C> reader;
  private final @Nullable FileBinding files;

  /** For a capability whose commands name no uploads. */
  public CaseCommands(CaseStore<S, C, E> store, Proceeding<S, C, E> law, CommandReader<C> reader) {
    this(store, law, reader, null);
  }

  public CaseCommands(
      CaseStore<S, C, E> store,
      Proceeding<S, C, E> law,
      CommandReader<C> reader,
      @Nullable FileBinding files) {
    this.store = store;
    this.law = law;
    this.reader = reader;
    this.files = files;
  }

  /** What a command has brought about. */
  public record Done(String id, long version, List<String> events) {}

  /** Gives the command in the call's body on a case, for an actor. */
  public Reply give(Call call, String caseId, Actor actor) {
    return give(call, caseId, actor, order -> order);
  }

  /**
   * The same with a change to the order.
   *
   * @param with adds to the order what the capability needs, for example a series to draw from
   */
  public Reply give(Call call, String caseId, Actor actor, UnaryOperator<Order<S, C>> with) {
    long seen = call.ifMatch();
    Given given = call.given(actor);
    CommandReader.Read<C> read = reader.read(call.body());
    Order<S, C> order =
        Order.<S, C>on(seen, given, read.command())
            .guardedBy(state -> unread(state, read, given))
            .along(bound(call, caseId, read.command()));
    return reply(store.act(caseId, with.apply(order)));
  }

  private List<Also> bound(Call call, String caseId, C command) {
    return files == null
        ? List.of()
        : files.bind(CommandFiles.of(command), call.caller().subject(), caseId);
  }

  /** The answer to a command. */
  public static <S, E> Reply reply(Outcome<S, E> outcome) {
    return switch (outcome) {
      case Outcome.Done<S, E> done ->
          Reply.ok(
                  new Done(
                      done.snapshot().caseId(),
                      done.snapshot().version(),
                      done.events().stream().map(Recorded::type).toList()))
              .version(done.snapshot().version());
      case Outcome.Refused<S, E> refused -> throw Problem.of(refused.refusal()).raise();
    };
  }

  /** If something is of a wrong type, all that is wrong with the rest is said along with it. */
  private Optional<Refusal> unread(S state, CommandReader.Read<C> read, Given given) {
    if (read.faults().isEmpty()) {
      return Optional.empty();
    }
    List<Fault> all = new ArrayList<>(read.faults());
    Decision<E> decision = law.decide(state, read.command(), given.by(), given.at());
    if (decision instanceof Decision.Refused<E>(Refusal refusal)) {
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

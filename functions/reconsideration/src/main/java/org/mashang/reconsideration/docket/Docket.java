package org.mashang.reconsideration.docket;

import java.util.Set;
import org.mashang.platform.desk.CaseCommands;
import org.mashang.platform.desk.CommandReader;
import org.mashang.platform.desk.FileBinding;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.files.FileTable;
import org.mashang.platform.keys.DataKeys;
import org.mashang.platform.keys.KeyedHash;
import org.mashang.platform.store.CaseStore;
import org.mashang.platform.store.CaseTable;
import org.mashang.platform.store.DynamoCaseTable;
import org.mashang.platform.store.Kind;
import org.mashang.reconsideration.proceeding.Case;
import org.mashang.reconsideration.proceeding.Command;
import org.mashang.reconsideration.proceeding.Event;
import org.mashang.reconsideration.proceeding.Reconsideration;
import org.mashang.reconsideration.tally.CaseTally;

/** Makes the store of reconsideration cases. */
public final class Docket {

  /** Reads the commands of the case routes; the others come by ways of their own. */
  public static final CommandReader<Command> COMMANDS =
      new CommandReader<>(
          Command.class,
          Set.of(Command.Submit.class, Command.DeemAccepted.class, Command.ReadPersonalData.class));

  private Docket() {}

  /** As the environment says. */
  public static CaseStore<Case, Command, Event> from(
      Environment environment, Clients clients, KeyedHash hash) {
    return in(
        new DynamoCaseTable(clients.dynamoDb(), environment.get(Variable.CASES_TABLE)),
        DataKeys.from(environment, clients),
        hash);
  }

  /** In a table. */
  public static CaseStore<Case, Command, Event> in(CaseTable table, DataKeys keys, KeyedHash hash) {
    return new CaseStore<>(
        table,
        new Kind<>(
                new Reconsideration(),
                Case.class,
                Event.class,
                new CasePlacement(new PartyKeys(hash)))
            .counting(new CaseTally()),
        keys);
  }

  /** Takes commands to a store's cases. */
  public static CaseCommands<Case, Command, Event> commands(
      CaseStore<Case, Command, Event> store, FileTable files) {
    return new CaseCommands<>(store, new Reconsideration(), COMMANDS, new FileBinding(files));
  }
}

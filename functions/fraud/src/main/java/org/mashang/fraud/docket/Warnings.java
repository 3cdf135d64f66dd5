package org.mashang.fraud.docket;

import java.util.Set;
import java.util.stream.Stream;
import org.mashang.fraud.organ.ResponsePlanFile;
import org.mashang.fraud.proceeding.Command;
import org.mashang.fraud.proceeding.Event;
import org.mashang.fraud.proceeding.FraudWarning;
import org.mashang.fraud.proceeding.Warning;
import org.mashang.fraud.proceeding.World;
import org.mashang.fraud.tally.WarningTally;
import org.mashang.platform.desk.CaseCommands;
import org.mashang.platform.desk.CommandReader;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.keys.DataKeys;
import org.mashang.platform.keys.KeyedHash;
import org.mashang.platform.store.CaseStore;
import org.mashang.platform.store.DynamoCaseTable;
import org.mashang.platform.store.Kind;

/** Makes the store of warnings, and what goes with it. */
public final class Warnings {

  /** Reads the commands of the desk; the others come by ways of their own. */
  private static final CommandReader<Command> COMMANDS =
      new CommandReader<>(
          Command.class,
          Set.of(
              Command.Raise.class,
              Command.Merge.class,
              Command.CallNext.class,
              Command.EndSilence.class,
              Command.NoteTimePassed.class,
              Command.NoteSending.class,
              Command.NoteArrival.class,
              Command.ReadPersonalData.class));

  private final FraudWarning law;
  private final WarningKeys keys;
  private final Subjects subjects;
  private final SealedNumber numbers;
  private final CaseStore<Warning, Command, Event> store;

  private Warnings(Environment environment, Clients clients, KeyedHash hash) {
    String table = environment.get(Variable.CASES_TABLE);
    DataKeys data = DataKeys.from(environment, clients);
    keys = new WarningKeys(hash);
    law = new FraudWarning(new World(ResponsePlanFile.read(environment.get(Variable.CITY))));
    subjects = new Subjects(clients.dynamoDb(), table);
    numbers = new SealedNumber(data);
    store =
        new CaseStore<>(
            new DynamoCaseTable(clients.dynamoDb(), table),
            new Kind<>(
                    law,
                    Warning.class,
                    Event.class,
                    new WarningPlacement(keys, law.world()),
                    new SubjectRows(table, keys))
                .counting(new WarningTally()),
            data);
  }

  /** The variables {@link #from} needs. */
  public static Variable[] variables(Variable... more) {
    return Stream.concat(
            Stream.of(Variable.CASES_TABLE, Variable.DATA_KEY, Variable.HASH_SECRET, Variable.CITY),
            Stream.of(more))
        .toArray(Variable[]::new);
  }

  /** As the environment says. */
  public static Warnings from(Environment environment, Clients clients) {
    return from(environment, clients, KeyedHash.from(environment, clients));
  }

  /** The same with a hash at hand. */
  public static Warnings from(Environment environment, Clients clients, KeyedHash hash) {
    return new Warnings(environment, clients, hash);
  }

  public CaseStore<Warning, Command, Event> store() {
    return store;
  }

  public FraudWarning law() {
    return law;
  }

  public WarningKeys keys() {
    return keys;
  }

  public World world() {
    return law.world();
  }

  public String city() {
    return law.world().plan().city();
  }

  public Subjects subjects() {
    return subjects;
  }

  public SealedNumber numbers() {
    return numbers;
  }

  /** Takes commands to these warnings. */
  public CaseCommands<Warning, Command, Event> commands() {
    return new CaseCommands<>(store, law, COMMANDS);
  }
}

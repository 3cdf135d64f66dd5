package org.mashang.screening.docket;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mashang.platform.desk.CaseCommands;
import org.mashang.platform.desk.CommandReader;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.keys.DataKeys;
import org.mashang.platform.keys.KeyedHash;
import org.mashang.platform.store.CaseStore;
import org.mashang.platform.store.CaseTable;
import org.mashang.platform.store.DynamoCaseTable;
import org.mashang.platform.store.Kind;
import org.mashang.screening.checklist.Checklist;
import org.mashang.screening.office.ProcuratorateFile;
import org.mashang.screening.proceeding.CaseReview;
import org.mashang.screening.proceeding.Command;
import org.mashang.screening.proceeding.Dossier;
import org.mashang.screening.proceeding.Event;
import org.mashang.screening.proceeding.Judge;
import org.mashang.screening.proceeding.ListedPaper;
import org.mashang.screening.proceeding.World;
import org.mashang.screening.tally.DossierTally;

/** Makes the store of cases, and what goes with it. */
public final class Dossiers {

  /** Reads the commands of the case routes; the others come by ways of their own. */
  private static final CommandReader<Command> COMMANDS =
      new CommandReader<>(
          Command.class,
          Set.of(
              Command.Open.class,
              Command.AnnouncePaper.class,
              Command.RecordArrival.class,
              Command.RefusePaper.class,
              Command.RecordReading.class,
              Command.GiveUpReading.class,
              Command.Screen.class,
              Command.NoteClockPassed.class,
              Command.ReadPersonalData.class));

  private final CaseTable table;
  private final DataKeys data;
  private final DossierKeys keys;
  private final CaseReview law;
  private final CaseStore<Dossier, Command, Event> store;

  private Dossiers(CaseTable table, DataKeys data, DossierKeys keys, World world) {
    this.table = table;
    this.data = data;
    this.keys = keys;
    law = new CaseReview(world);
    store =
        new CaseStore<>(
            table,
            new Kind<>(law, Dossier.class, Event.class, new DossierPlacement(keys))
                .counting(new DossierTally(world.offices())),
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
  public static Dossiers from(Environment environment, Clients clients) {
    return from(environment, clients, KeyedHash.from(environment, clients));
  }

  /** The same with a hash at hand. */
  public static Dossiers from(Environment environment, Clients clients, KeyedHash hash) {
    return in(
        new DynamoCaseTable(clients.dynamoDb(), environment.get(Variable.CASES_TABLE)),
        DataKeys.from(environment, clients),
        hash,
        world(environment.get(Variable.CITY)));
  }

  /** With a table of one's own. */
  public static Dossiers in(CaseTable table, DataKeys data, KeyedHash hash, World world) {
    return new Dossiers(table, data, new DossierKeys(hash), world);
  }

  /** The data of a city; nobody judges there until {@link #judgedBy}. */
  public static World world(String city) {
    return new World(ProcuratorateFile.read(city), checklist(), Judge.none());
  }

  /** The same cases with criteria at hand. */
  public Dossiers judgedBy(Judge judge) {
    return new Dossiers(table, data, keys, law.world().with(judge));
  }

  public CaseStore<Dossier, Command, Event> store() {
    return store;
  }

  public CaseReview law() {
    return law;
  }

  public DossierKeys keys() {
    return keys;
  }

  public World world() {
    return law.world();
  }

  /** Takes commands to these cases. */
  public CaseCommands<Dossier, Command, Event> commands() {
    return new CaseCommands<>(store, law, COMMANDS);
  }

  private static List<ListedPaper> checklist() {
    return Checklist.national().papers().stream()
        .map(one -> new ListedPaper(one.code(), one.name()))
        .toList();
  }
}

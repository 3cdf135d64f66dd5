package org.mashang.notarization.docket;

import java.util.Set;
import java.util.stream.Stream;
import org.mashang.notarization.catalogue.CatalogueFile;
import org.mashang.notarization.office.RosterFile;
import org.mashang.notarization.proceeding.Command;
import org.mashang.notarization.proceeding.Event;
import org.mashang.notarization.proceeding.Notarisation;
import org.mashang.notarization.proceeding.Order;
import org.mashang.notarization.proceeding.World;
import org.mashang.notarization.tally.OrderTally;
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
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Makes the store of orders, and what goes with it. */
public record Orders(
    CaseStore<Order, Command, Event> store,
    Notarisation law,
    OrderKeys keys,
    Loads loads,
    FileTable files) {

  /** Reads the commands of the order routes; the others come by ways of their own. */
  private static final CommandReader<Command> COMMANDS =
      new CommandReader<>(
          Command.class,
          Set.of(
              Command.Submit.class,
              Command.DeliverOffer.class,
              Command.ExpireOffers.class,
              Command.RecordSealed.class,
              Command.RecordPrintStopped.class,
              Command.ReadPersonalData.class));

  /** The variables {@link #from} needs. */
  public static Variable[] variables(Variable... more) {
    return Stream.concat(
            Stream.of(
                Variable.CASES_TABLE,
                Variable.CERTIFICATES_TABLE,
                Variable.FILES_TABLE,
                Variable.DATA_KEY,
                Variable.HASH_SECRET,
                Variable.CITY),
            Stream.of(more))
        .toArray(Variable[]::new);
  }

  /** As the environment says. */
  public static Orders from(Environment environment, Clients clients) {
    return from(environment, clients, KeyedHash.from(environment, clients));
  }

  /** The same with a hash at hand. */
  public static Orders from(Environment environment, Clients clients, KeyedHash hash) {
    DynamoDbClient dynamo = clients.dynamoDb();
    String table = environment.get(Variable.CASES_TABLE);
    return in(
        new DynamoCaseTable(dynamo, table),
        dynamo,
        table,
        new Register(environment.get(Variable.CERTIFICATES_TABLE)),
        DataKeys.from(environment, clients),
        hash,
        world(environment.get(Variable.CITY)),
        FileTable.from(environment, dynamo));
  }

  /** With a table of one's own. */
  public static Orders in(
      CaseTable table,
      DynamoDbClient dynamo,
      String name,
      Register register,
      DataKeys data,
      KeyedHash hash,
      World world,
      FileTable files) {
    Notarisation law = new Notarisation(world);
    OrderKeys keys = new OrderKeys(hash);
    return new Orders(
        new CaseStore<>(
            table,
            new Kind<>(
                    law,
                    Order.class,
                    Event.class,
                    new OrderPlacement(keys, world),
                    new OrderCompanions(name, register, keys, world))
                .counting(new OrderTally(world)),
            data),
        law,
        keys,
        new Loads(dynamo, name),
        files);
  }

  /** The data of a city's notarisation. */
  public static World world(String city) {
    return new World(CatalogueFile.read(CatalogueFile.VERSION), RosterFile.read(city));
  }

  public World world() {
    return law.world();
  }

  /** Takes commands to these orders. */
  public CaseCommands<Order, Command, Event> commands() {
    return new CaseCommands<>(store, law, COMMANDS, new FileBinding(files));
  }
}

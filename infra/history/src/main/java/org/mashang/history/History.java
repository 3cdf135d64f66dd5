package org.mashang.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.mashang.fraud.docket.Warnings;
import org.mashang.history.notarization.Sheets;
import org.mashang.history.reconsideration.Applications;
import org.mashang.history.screening.JudgedCases;
import org.mashang.history.story.Book;
import org.mashang.history.story.Chronicle;
import org.mashang.history.story.Lane;
import org.mashang.history.story.Step;
import org.mashang.history.story.Story;
import org.mashang.history.story.Tally;
import org.mashang.history.story.Year;
import org.mashang.notarization.docket.Orders;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.keys.DataKeys;
import org.mashang.platform.keys.KeyedHash;
import org.mashang.reconsideration.application.HallRef;
import org.mashang.reconsideration.docket.Docket;
import org.mashang.reconsideration.hall.HallCounts;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/**
 * Everything that happened in the demo city until a day: the stories of all capabilities, written
 * by commands through their stores. What is written already stays as it is.
 */
public final class History {

  private final Map<String, String> variables;
  private final ExecutionInterceptor[] watched;
  private final Year year;
  private final Consumer<String> progress;

  /**
   * @param variables see {@link Part}
   * @param progress is told what happens, a line at a time
   * @param watched see every call to a store
   */
  public History(
      Map<String, String> variables,
      Year year,
      Consumer<String> progress,
      ExecutionInterceptor... watched) {
    this.variables = Map.copyOf(variables);
    this.year = year;
    this.progress = progress;
    this.watched = watched.clone();
  }

  /** Writes what is not written yet, several cases at once. */
  public Tally write(int threads) {
    return write(
        threads,
        DemoHalls.read(
            Part.RECONSIDERATION.environment(variables, Variable.HALLS_TABLE),
            Part.RECONSIDERATION.clients(variables, watched)));
  }

  /** The same with halls at hand, in the order of the demo city's plan. */
  Tally write(int threads, List<HallRef> halls) {
    List<List<Lane>> books = new ArrayList<>();
    Clients clients = Part.RECONSIDERATION.clients(variables, watched);
    Environment environment =
        Part.RECONSIDERATION.environment(
            variables,
            Variable.CASES_TABLE,
            Variable.FIGURES_TABLE,
            Variable.DATA_KEY,
            Variable.HASH_SECRET,
            Variable.CITY);
    KeyedHash hash = KeyedHash.from(environment, clients);
    Applications applications = new Applications(environment.get(Variable.CITY), halls, hash);
    HallCounts counts = new HallCounts(clients.dynamoDb(), environment.get(Variable.FIGURES_TABLE));
    var docket = Docket.from(environment, clients, hash);
    books.add(lanes(new Book<>("reconsideration", at -> docket), applications.stories(year)));
    books.add(Counts.lanes(applications, year, counts));
    books.add(notarization(hash));
    books.add(screening(hash));
    books.add(fraud(hash));
    return new Chronicle(threads, progress).write(books);
  }

  private List<Lane> notarization(KeyedHash hash) {
    Clients clients = Part.NOTARIZATION.clients(variables, watched);
    Environment environment =
        Part.NOTARIZATION.environment(variables, Orders.variables(Variable.FILES_BUCKET));
    Orders orders = Orders.from(environment, clients, hash);
    Sheets sheets = new Sheets(clients.s3(), environment.get(Variable.FILES_BUCKET));
    return lanes(
        new Book<>("notarization", at -> orders.store()),
        new org.mashang.history.notarization.Orders(orders.law(), hash, sheets).stories(year));
  }

  private List<Lane> screening(KeyedHash hash) {
    Clients clients = Part.SCREENING.clients(variables, watched);
    JudgedCases cases =
        new JudgedCases(
            Part.SCREENING.environment(variables, JudgedCases.variables()), clients, hash);
    return lanes(
        new Book<>("screening", cases::at),
        new org.mashang.history.screening.Dossiers(hash).stories(year));
  }

  private List<Lane> fraud(KeyedHash hash) {
    Clients clients = Part.FRAUD.clients(variables, watched);
    Environment environment = Part.FRAUD.environment(variables, Warnings.variables());
    Warnings warnings = Warnings.from(environment, clients, hash);
    DataKeys data = DataKeys.from(environment, clients);
    return lanes(
        new Book<>("fraud", at -> warnings.store()),
        new org.mashang.history.fraud.Warnings(warnings.city(), hash, data).stories(year));
  }

  private <S, C, E> List<Lane> lanes(Book<S, C, E> book, List<Story<S, C>> stories) {
    Map<String, Integer> kinds = new LinkedHashMap<>();
    int moves = 0;
    for (Story<S, C> story : stories) {
      kinds.merge(story.kind(), 1, Integer::sum);
      moves += story.moves().size() + 1;
    }
    progress.accept(
        "history: " + book.name() + ": " + stories.size() + " cases, " + moves + " commands");
    kinds.forEach((kind, count) -> progress.accept("history:   " + count + " " + kind));
    return Chronicle.lanes(book, stories);
  }

  /** The outcome in one line. */
  static String told(Tally tally) {
    return "history: "
        + tally.of(Step.Ending.How.DONE)
        + " commands written, "
        + tally.events()
        + " events; "
        + tally.of(Step.Ending.How.KNOWN)
        + " known before, "
        + tally.of(Step.Ending.How.NOTHING)
        + " with nothing to do, "
        + tally.of(Step.Ending.How.REFUSED)
        + " not allowed";
  }
}

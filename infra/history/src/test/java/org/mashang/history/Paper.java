package org.mashang.history;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.mashang.fraud.docket.WarningKeys;
import org.mashang.fraud.docket.WarningPlacement;
import org.mashang.fraud.organ.ResponsePlanFile;
import org.mashang.fraud.proceeding.FraudWarning;
import org.mashang.fraud.proceeding.Warning;
import org.mashang.fraud.proceeding.World;
import org.mashang.history.fraud.Warnings;
import org.mashang.history.notarization.Orders;
import org.mashang.history.notarization.Sheets;
import org.mashang.history.reconsideration.Applications;
import org.mashang.history.screening.Dossiers;
import org.mashang.history.story.Book;
import org.mashang.history.story.Chronicle;
import org.mashang.history.story.Lane;
import org.mashang.history.story.Story;
import org.mashang.history.story.Tally;
import org.mashang.history.story.Year;
import org.mashang.local.demo.HallPlan;
import org.mashang.notarization.docket.OrderKeys;
import org.mashang.notarization.docket.OrderPlacement;
import org.mashang.notarization.proceeding.Notarisation;
import org.mashang.notarization.proceeding.Order;
import org.mashang.platform.keys.DataKeys;
import org.mashang.platform.keys.KeyedHash;
import org.mashang.platform.keys.LocalKeyWrapper;
import org.mashang.platform.store.CaseStore;
import org.mashang.platform.store.Kind;
import org.mashang.platform.store.MemoryCaseTable;
import org.mashang.reconsideration.application.HallRef;
import org.mashang.reconsideration.docket.Docket;
import org.mashang.reconsideration.proceeding.Case;
import org.mashang.screening.criteria.change.CriteriaShelf;
import org.mashang.screening.proceeding.Dossier;
import org.mashang.screening.standard.StandardJudge;

/** The history of a year written into memory: the whole law, and no table. */
final class Paper {

  private static final String CITY = "330800";

  private final KeyedHash hash = new KeyedHash(new byte[32]);
  private final DataKeys keys = new DataKeys(new LocalKeyWrapper(new byte[32]));

  final Applications applications = new Applications(CITY, halls(), hash);
  final List<Story<Case, org.mashang.reconsideration.proceeding.Command>> cases;
  final List<Story<Order, org.mashang.notarization.proceeding.Command>> orders;
  final List<Story<Dossier, org.mashang.screening.proceeding.Command>> dossiers;
  final List<Story<Warning, org.mashang.fraud.proceeding.Command>> warnings;

  private final Notarisation notarisation =
      new Notarisation(org.mashang.notarization.docket.Orders.world(CITY));

  Paper(Year year) {
    cases = applications.stories(year);
    orders = new Orders(notarisation, hash, Sheets.unkept()).stories(year);
    dossiers = new Dossiers(hash).stories(year);
    warnings = new Warnings(CITY, hash, keys).stories(year);
  }

  static List<HallRef> halls() {
    List<HallPlan> plans = HallPlan.all();
    return IntStream.range(0, plans.size())
        .mapToObj(i -> new HallRef("HALL%04d".formatted(i), plans.get(i).name()))
        .toList();
  }

  /** Every command of every story, in words. */
  List<String> plan() {
    List<String> lines = new ArrayList<>();
    Map<String, List<? extends Story<?, ?>>> all = new LinkedHashMap<>();
    all.put("reconsideration", cases);
    all.put("notarization", orders);
    all.put("screening", dossiers);
    all.put("fraud", warnings);
    all.forEach(
        (name, stories) ->
            stories.forEach(
                story -> {
                  lines.add(name + " " + story.key() + " " + story.opening().at());
                  story
                      .moves()
                      .forEach(
                          move -> lines.add(move.at() + " " + move.by().id() + " " + move.type()));
                }));
    return lines;
  }

  /** Gives all commands; whatever is not allowed is told. */
  Tally write(List<String> told) {
    List<List<Lane>> books = new ArrayList<>();
    var docket = Docket.in(new MemoryCaseTable(), keys, hash);
    books.add(Chronicle.lanes(new Book<>("reconsideration", at -> docket), cases));
    var placed = new OrderPlacement(new OrderKeys(hash), notarisation.world());
    var kept =
        new CaseStore<>(
            new MemoryCaseTable(),
            new Kind<>(
                notarisation, Order.class, org.mashang.notarization.proceeding.Event.class, placed),
            keys);
    books.add(Chronicle.lanes(new Book<>("notarization", at -> kept), orders));
    var world = org.mashang.screening.docket.Dossiers.world(CITY);
    var table = new MemoryCaseTable();
    books.add(
        Chronicle.lanes(
            new Book<>(
                "screening",
                at ->
                    org.mashang.screening.docket.Dossiers.in(table, keys, hash, world)
                        .judgedBy(judge(LocalDate.ofInstant(at, ZoneOffset.UTC)))
                        .store()),
            dossiers));
    var law = new FraudWarning(new World(ResponsePlanFile.read(CITY)));
    var store =
        new CaseStore<>(
            new MemoryCaseTable(),
            new Kind<>(
                law,
                Warning.class,
                org.mashang.fraud.proceeding.Event.class,
                new WarningPlacement(new WarningKeys(hash), law.world())),
            keys);
    books.add(Chronicle.lanes(new Book<>("fraud", at -> store), warnings));
    return new Chronicle(2, told::add).write(books);
  }

  private static StandardJudge judge(LocalDate day) {
    return new StandardJudge(CriteriaShelf.ofRelease().on(day, CITY).orElseThrow());
  }
}

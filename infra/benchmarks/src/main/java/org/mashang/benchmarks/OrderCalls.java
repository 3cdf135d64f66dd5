package org.mashang.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.mashang.casework.Actor;
import org.mashang.casework.Role;
import org.mashang.casework.identifier.ReceiptCode;
import org.mashang.casework.time.Shanghai;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.notarization.docket.CheckCodes;
import org.mashang.notarization.docket.Orders;
import org.mashang.notarization.docket.Register;
import org.mashang.notarization.proceeding.CertificateNumber;
import org.mashang.notarization.proceeding.Channel;
import org.mashang.notarization.proceeding.Command;
import org.mashang.notarization.proceeding.Event;
import org.mashang.notarization.request.RequestReader;
import org.mashang.notarization.term.IdentityMeans;
import org.mashang.notarization.term.TellingMeans;
import org.mashang.platform.files.FileTable;
import org.mashang.platform.json.Json;
import org.mashang.platform.keys.KeyedHash;
import org.mashang.platform.store.DynamoCaseTable;
import org.mashang.platform.store.Given;
import org.mashang.platform.store.Order;
import org.mashang.platform.store.Outcome;
import org.mashang.platform.store.Spending;

/** What each step of a notarial order costs at the table, from the request to the certificate. */
final class OrderCalls implements Benchmark {

  private static final Instant NOW = Instant.parse("2026-09-30T02:00:00Z");
  private static final String OFFICE = "330800N1";
  private static final Actor COMPANY = new Actor("company", "申请人", Role.APPLICANT, null);
  private static final Actor DISPATCHER = new Actor("dispatcher", "派单员", Role.DISPATCHER, "330800");
  private static final Actor NOTARY = new Actor("notary-330800N1-2", "公证员", Role.NOTARY, OFFICE);

  private static final String BODY =
      """
      {"applicant":{"kind":"COMPANY","name":"衢州晴川光伏科技有限公司",
        "creditCode":"91330802MA29QC7K10","representative":"程晓岚","position":"执行董事",
        "phone":"13867000001","address":"衢州市柯城区新新街道"},
       "matter":"LICENCE_COPY","use":"ABROAD","country":"PK","purpose":"在巴基斯坦参加光伏电站投标",
       "answers":{"issuer":"衢州市柯城区市场监督管理局",
         "issuerEn":"Administration for Market Regulation of Kecheng District",
         "issuedOn":"2021-06-18"},
       "places":{"domicile":"330802"},
       "urgency":{"by":"2026-09-30","reason":"投标文件今天寄出"},
       "papers":[{"paper":"licence","fileId":"file-1"},{"paper":"representative","fileId":"file-2"}],
       "copies":2,"preferredOffice":"330800N1","noticeVersion":"2026-1","declared":true}
      """;

  private PrintStream out = System.out;
  private Spending spending = new Spending();

  @Override
  public String what() {
    return "calls of DynamoDB and capacity units from a notarial request to its certificate";
  }

  @Override
  public void run(String[] arguments, PrintStream to) throws Exception {
    out = to;
    spending = new Spending();
    KeyedHash hash =
        new KeyedHash("a secret of the benchmark only".getBytes(StandardCharsets.UTF_8));
    try (EmbeddedCloud cloud = EmbeddedCloud.fromTemplate(Repository.template()).start()) {
      String table = cloud.physicalName("CasesTable");
      var dynamo = cloud.clients().dynamoDb();
      Orders orders =
          Orders.in(
              new DynamoCaseTable(dynamo, table, spending),
              dynamo,
              table,
              new Register(cloud.physicalName("CertificatesTable")),
              Desk.keys(),
              hash,
              Orders.world("330800"),
              new FileTable(dynamo, cloud.physicalName("FilesTable")));
      course(orders, hash);
    }
  }

  private void course(Orders orders, KeyedHash hash) throws Exception {
    String id = hash.caseId(COMPANY.id(), "submit");
    Spent.header(out);
    submit(orders, hash, id);
    act(orders, id, DISPATCHER, "dispatch", new Command.Dispatch(List.of(OFFICE), null, ""));
    act(orders, id, Actor.SYSTEM, "deliver", new Command.DeliverOffer(1));
    take(orders, id);
    act(
        orders,
        id,
        NOTARY,
        "check identity",
        new Command.CheckIdentity(IdentityMeans.IN_PERSON, "法定代表人到场", List.of()));
    act(
        orders,
        id,
        NOTARY,
        "accept",
        new Command.Accept(0, true, TellingMeans.IN_PERSON, "已告知", List.of()));
    int due = Math.toIntExact(orders.store().find(id).orElseThrow().state().fee().dueFen());
    act(
        orders,
        id,
        NOTARY,
        "record payment",
        new Command.RecordPayment(due, Shanghai.day(NOW), "2026-0930-01"));
    act(orders, id, NOTARY, "draft", new Command.Draft(values(orders, id)));
    issue(orders, id);
    plain("read an order", () -> orders.store().find(id));
    plain("its history", () -> orders.store().history(id));
  }

  private void submit(Orders orders, KeyedHash hash, String id) throws Exception {
    var request =
        new RequestReader(orders.world().catalogue()).read(Json.tree(BODY), NOW).request();
    String receipt = ReceiptCode.of(hash.bytes("receipt-code", id)).display();
    var submit = new Command.Submit(id, receipt, Channel.ONLINE, request, false);
    row("submit", () -> orders.store().open(id, given(COMPANY, "submit"), submit));
    row("submit, sent again", () -> orders.store().open(id, given(COMPANY, "submit"), submit));
  }

  private void take(Orders orders, String id) throws Exception {
    row(
        "take",
        () ->
            orders
                .store()
                .act(
                    id,
                    Order.<org.mashang.notarization.proceeding.Order, Command>now(
                        given(NOTARY, "take"), new Command.Take(null))));
  }

  private void issue(Orders orders, String id) throws Exception {
    String series = CertificateNumber.series(OFFICE, Shanghai.day(NOW));
    String checkId = CheckCodes.id(new byte[32]);
    row(
        "issue",
        () ->
            orders
                .store()
                .act(
                    id,
                    Order.<org.mashang.notarization.proceeding.Order, Command>drawing(
                        series,
                        given(NOTARY, "issue"),
                        (state, numbers) ->
                            new Command.Issue(
                                Math.toIntExact(
                                    numbers.next(CertificateNumber.word(state, orders.world()))),
                                checkId))));
  }

  /** The text's gaps: what the order knows, and something for the rest. */
  private static Map<String, String> values(Orders orders, String id) {
    var order = orders.store().find(id).orElseThrow().state();
    return orders.law().permitted(order, NOTARY, NOW).stream()
        .filter(action -> action.type().equals("draft"))
        .flatMap(action -> action.fields().stream())
        .collect(
            Collectors.toMap(
                field -> field.name().replace("values.", ""),
                field ->
                    field.value() == null || field.value().isBlank()
                        ? "as in the papers"
                        : field.value()));
  }

  private void act(Orders orders, String id, Actor by, String step, Command command)
      throws Exception {
    long seen = orders.store().find(id).orElseThrow().version();
    row(step, () -> orders.store().act(id, Order.on(seen, given(by, step), command)));
  }

  private void row(
      String step, Callable<Outcome<org.mashang.notarization.proceeding.Order, Event>> taken)
      throws Exception {
    Spent before = Spent.of(spending);
    if (taken.call() instanceof Outcome.Refused<?, ?>(var refusal)) {
      throw new IllegalStateException(step + " was refused: " + refusal);
    }
    before.print(out, spending, step);
  }

  private void plain(String step, Runnable read) {
    Spent before = Spent.of(spending);
    read.run();
    before.print(out, spending, step);
  }

  private static Given given(Actor by, String commandId) {
    return new Given(by, NOW, commandId, "fingerprint of " + commandId);
  }
}

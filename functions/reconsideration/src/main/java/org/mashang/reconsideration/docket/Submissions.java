package org.mashang.reconsideration.docket;

import static org.mashang.casework.Role.APPLICANT;
import static org.mashang.casework.Role.CLERK;
import static org.mashang.casework.Role.PARTNER;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Actor;
import org.mashang.casework.Fault;
import org.mashang.casework.Role;
import org.mashang.casework.identifier.ReceiptCode;
import org.mashang.casework.time.Shanghai;
import org.mashang.platform.desk.CommandFiles;
import org.mashang.platform.desk.FileBinding;
import org.mashang.platform.files.FileTable;
import org.mashang.platform.http.Call;
import org.mashang.platform.http.Problem;
import org.mashang.platform.http.Reply;
import org.mashang.platform.json.Showing;
import org.mashang.platform.keys.KeyedHash;
import org.mashang.platform.log.Metrics;
import org.mashang.platform.store.Also;
import org.mashang.platform.store.CaseStore;
import org.mashang.platform.store.Given;
import org.mashang.platform.store.Outcome;
import org.mashang.platform.store.Snapshot;
import org.mashang.reconsideration.application.Application;
import org.mashang.reconsideration.application.ApplicationReader;
import org.mashang.reconsideration.application.Attachment;
import org.mashang.reconsideration.application.Channel;
import org.mashang.reconsideration.application.HallRef;
import org.mashang.reconsideration.application.Reading;
import org.mashang.reconsideration.check.Checks;
import org.mashang.reconsideration.check.JurisdictionCheck;
import org.mashang.reconsideration.city.City;
import org.mashang.reconsideration.city.Organ;
import org.mashang.reconsideration.hall.HallCounts;
import org.mashang.reconsideration.proceeding.Case;
import org.mashang.reconsideration.proceeding.Command;
import org.mashang.reconsideration.proceeding.Event;
import org.mashang.reconsideration.view.CheckView;
import org.mashang.reconsideration.view.FileView;
import org.mashang.reconsideration.view.OrganView;
import org.mashang.reconsideration.view.Receipts;

/** Takes applications in, from whichever side they come, with one write. */
public final class Submissions {

  private final City city;
  private final ApplicationReader reader;
  private final Checks checks;
  private final CaseStore<Case, Command, Event> store;
  private final FileTable files;
  private final KeyedHash hash;
  private final HallCounts counts;
  private final Function<String, Optional<HallRef>> halls;

  /**
   * @param counts counts each application that becomes a case
   * @param halls finds a hall by the id in a session's token
   */
  public Submissions(
      City city,
      Checks checks,
      CaseStore<Case, Command, Event> store,
      FileTable files,
      KeyedHash hash,
      HallCounts counts,
      Function<String, Optional<HallRef>> halls) {
    this.city = city;
    this.reader = new ApplicationReader(city);
    this.checks = checks;
    this.store = store;
    this.files = files;
    this.hash = hash;
    this.counts = counts;
    this.halls = halls;
  }

  /** What a dry run finds. */
  record Findings(List<CheckView> checks, List<OrganView> suggestedOrgans, List<Fault> faults) {}

  /** A dry run: stores nothing, refuses nothing. */
  public Reply check(Call call) {
    Actor actor = call.caller().as(APPLICANT, PARTNER, CLERK);
    Reading reading = read(call, actor);
    Application draft = reading.application();
    var today = Shanghai.day(call.now());
    return Reply.ok(
        new Findings(
            CheckView.of(checks.of(draft, today)),
            OrganView.of(JurisdictionCheck.suggest(draft, city, today)),
            reading.faults()));
  }

  /** From a person with a phone, or from another portal. */
  public Reply submit(Call call) {
    Actor actor = call.caller().as(APPLICANT, PARTNER);
    HallRef hall = call.caller().hall().flatMap(halls).orElse(null);
    Channel channel =
        actor.role() == PARTNER ? Channel.PORTAL : hall != null ? Channel.SCAN : Channel.ONLINE;
    return take(call, actor, channel, channel == Channel.SCAN ? hall : null);
  }

  /** By word of mouth, taken down by a clerk (22(3)). */
  public Reply takeDown(Call call) {
    return take(call, call.caller().as(CLERK), Channel.ORAL, null);
  }

  private Reply take(Call call, Actor actor, Channel channel, @Nullable HallRef hall) {
    Given given = call.given(actor);
    Reading reading = read(call, actor);
    if (!reading.faults().isEmpty()) {
      throw Problem.faulty(reading.faults()).raise();
    }
    Application application = reading.application();
    String caseId = hash.caseId(actor.id(), given.commandId());
    String receipt = ReceiptCode.of(hash.bytes("receipt-code", caseId)).display();
    String organ = city.organ(application.organId()).map(Organ::name).orElseThrow();
    var submit = new Command.Submit(caseId, receipt, channel, hall, organ, application);
    List<String> ids = application.files().stream().map(Attachment::fileId).toList();
    List<Also> also =
        new ArrayList<>(new FileBinding(files).bind(CommandFiles.list(ids), actor.id(), caseId));
    also.addAll(
        counts.submitted(
            channel.name(), hall == null ? null : hall.id(), Shanghai.day(given.at())));
    return switch (store.open(caseId, given, submit, also)) {
      case Outcome.Done<Case, Event> done -> {
        if (!done.replayed()) {
          Metrics.applicationReceived(call.now(), channel.name());
        }
        yield receipt(done.snapshot(), actor.role());
      }
      case Outcome.Refused<Case, Event> refused -> throw Problem.of(refused.refusal()).raise();
    };
  }

  private Reply receipt(Snapshot<Case> snapshot, Role role) {
    String path = (role == CLERK ? "/v1/cases/" : "/v1/applications/") + snapshot.caseId();
    var known = files.findAll(FileView.idsOf(snapshot.state()));
    return Reply.json(201, new Receipts(checks).receipt(snapshot, known), Showing.CASE)
        .version(snapshot.version())
        .with("location", path);
  }

  private Reading read(Call call, Actor actor) {
    return actor.role() == CLERK
        ? reader.readOral(call.body(), call.now())
        : reader.read(call.body(), call.now());
  }
}

package org.mashang.reconsideration.intake;

import java.util.Optional;
import java.util.stream.Stream;
import org.mashang.casework.time.WorkingCalendar;
import org.mashang.platform.access.PartyAccess;
import org.mashang.platform.desk.CaseCommands;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.files.FileTable;
import org.mashang.platform.files.FileType;
import org.mashang.platform.http.Cursors;
import org.mashang.platform.keys.DataKeys;
import org.mashang.platform.keys.KeyedHash;
import org.mashang.platform.notice.ReminderTable;
import org.mashang.platform.store.DynamoCaseTable;
import org.mashang.reconsideration.application.HallRef;
import org.mashang.reconsideration.check.Checks;
import org.mashang.reconsideration.city.City;
import org.mashang.reconsideration.city.CityFile;
import org.mashang.reconsideration.docket.CasePages;
import org.mashang.reconsideration.docket.Docket;
import org.mashang.reconsideration.docket.OtherCases;
import org.mashang.reconsideration.docket.PartyKeys;
import org.mashang.reconsideration.docket.Submissions;
import org.mashang.reconsideration.hall.HallCounts;
import org.mashang.reconsideration.hall.HallKind;
import org.mashang.reconsideration.hall.Halls;
import org.mashang.reconsideration.proceeding.Case;
import org.mashang.reconsideration.proceeding.Command;
import org.mashang.reconsideration.proceeding.Event;
import org.mashang.reconsideration.view.CaseViews;

/** What {@link ApplicantApi} is made of. */
record ApplicantParts(
    Catalogue catalogue,
    Submissions submissions,
    CasePages pages,
    CaseCommands<Case, Command, Event> commands,
    PartyAccess<Case> access) {

  static ApplicantParts fromEnvironment() {
    return of(
        Environment.read(
            Variable.CASES_TABLE,
            Variable.FILES_TABLE,
            Variable.HALLS_TABLE,
            Variable.FIGURES_TABLE,
            Variable.DATA_KEY,
            Variable.HASH_SECRET,
            Variable.CITY),
        Clients.ofLambda());
  }

  static ApplicantParts of(Environment environment, Clients clients) {
    City city = CityFile.read(environment.get(Variable.CITY));
    KeyedHash hash = KeyedHash.from(environment, clients);
    DataKeys keys = DataKeys.from(environment, clients);
    var dynamo = clients.dynamoDb();
    var store =
        Docket.in(new DynamoCaseTable(dynamo, environment.get(Variable.CASES_TABLE)), keys, hash);
    PartyKeys party = new PartyKeys(hash);
    FileTable files = FileTable.from(environment, dynamo);
    Halls halls =
        new Halls(new DynamoCaseTable(dynamo, environment.get(Variable.HALLS_TABLE)), keys);
    Checks checks = new Checks(city, WorkingCalendar.china());
    return new ApplicantParts(
        catalogue(city),
        new Submissions(
            city,
            checks,
            store,
            files,
            hash,
            new HallCounts(dynamo, environment.get(Variable.FIGURES_TABLE)),
            id -> hall(halls, id)),
        new CasePages(
            store,
            files,
            new CaseViews(checks),
            new Cursors(hash),
            new OtherCases(store, party),
            ReminderTable.from(environment, clients)),
        Docket.commands(store, files),
        new PartyAccess<>(store, party::ofApplicant));
  }

  private static Optional<HallRef> hall(Halls halls, String id) {
    return halls.find(id).map(found -> new HallRef(id, found.state().details().name()));
  }

  private static Catalogue catalogue(City city) {
    return Catalogue.of(
        city,
        FileType.handedIn().stream()
            .map(type -> new Catalogue.FileType(type.mediaType(), type.maxBytes()))
            .toList(),
        Stream.of(HallKind.values())
            .map(kind -> new Catalogue.Choice(kind.name(), kind.label()))
            .toList());
  }
}

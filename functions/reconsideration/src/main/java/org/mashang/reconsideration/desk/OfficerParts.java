package org.mashang.reconsideration.desk;

import java.util.Optional;
import org.mashang.casework.time.WorkingCalendar;
import org.mashang.platform.desk.CaseCommands;
import org.mashang.platform.desk.Reveals;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.files.FileBucket;
import org.mashang.platform.files.FileTable;
import org.mashang.platform.http.Cursors;
import org.mashang.platform.keys.DataKeys;
import org.mashang.platform.keys.KeyedHash;
import org.mashang.platform.notice.ReminderTable;
import org.mashang.platform.store.DynamoCaseTable;
import org.mashang.reconsideration.check.Checks;
import org.mashang.reconsideration.city.City;
import org.mashang.reconsideration.city.CityFile;
import org.mashang.reconsideration.docket.CasePages;
import org.mashang.reconsideration.docket.Docket;
import org.mashang.reconsideration.docket.OtherCases;
import org.mashang.reconsideration.docket.PartyKeys;
import org.mashang.reconsideration.docket.Submissions;
import org.mashang.reconsideration.hall.HallCounts;
import org.mashang.reconsideration.proceeding.Case;
import org.mashang.reconsideration.proceeding.Command;
import org.mashang.reconsideration.proceeding.Event;
import org.mashang.reconsideration.proceeding.PersonalFields;
import org.mashang.reconsideration.view.CaseViews;

/** What {@link OfficerApi} is made of. */
record OfficerParts(
    WorkList workList,
    Submissions submissions,
    CasePages pages,
    CaseCommands<Case, Command, Event> commands,
    Histories histories,
    Reveals<Case, Command, Event> reveals,
    CaseFiles caseFiles) {

  static OfficerParts fromEnvironment() {
    return of(
        Environment.read(
            Variable.CASES_TABLE,
            Variable.FILES_TABLE,
            Variable.FILES_BUCKET,
            Variable.FIGURES_TABLE,
            Variable.DATA_KEY,
            Variable.HASH_SECRET,
            Variable.CITY),
        Clients.ofLambda());
  }

  static OfficerParts of(Environment environment, Clients clients) {
    City city = CityFile.read(environment.get(Variable.CITY));
    KeyedHash hash = KeyedHash.from(environment, clients);
    var dynamo = clients.dynamoDb();
    var store =
        Docket.in(
            new DynamoCaseTable(dynamo, environment.get(Variable.CASES_TABLE)),
            DataKeys.from(environment, clients),
            hash);
    FileTable files = FileTable.from(environment, dynamo);
    Checks checks = new Checks(city, WorkingCalendar.china());
    Cursors cursors = new Cursors(hash);
    CasePages pages =
        new CasePages(
            store,
            files,
            new CaseViews(checks),
            cursors,
            new OtherCases(store, new PartyKeys(hash)),
            ReminderTable.from(environment, clients));
    return new OfficerParts(
        new WorkList(store, cursors),
        new Submissions(
            city,
            checks,
            store,
            files,
            hash,
            new HallCounts(dynamo, environment.get(Variable.FIGURES_TABLE)),
            id -> Optional.empty()),
        pages,
        Docket.commands(store, files),
        new Histories(store, pages),
        new Reveals<>(store, Command.ReadPersonalData::new, PersonalFields::value),
        new CaseFiles(pages, files, FileBucket.from(environment, clients)));
  }
}

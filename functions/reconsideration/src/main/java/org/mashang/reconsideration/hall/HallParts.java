package org.mashang.reconsideration.hall;

import org.mashang.casework.identifier.HallCodes;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.http.Cursors;
import org.mashang.platform.keys.DataKeys;
import org.mashang.platform.keys.KeyedHash;
import org.mashang.platform.keys.Secrets;
import org.mashang.platform.store.DynamoCaseTable;
import org.mashang.reconsideration.city.City;
import org.mashang.reconsideration.city.CityFile;

/** What {@link HallApi} is made of. */
record HallParts(
    City city,
    Halls halls,
    HallViews views,
    HallReports reports,
    CodeLookup lookup,
    KeyedHash hash) {

  static HallParts fromEnvironment() {
    return of(
        Environment.read(
            Variable.HALLS_TABLE,
            Variable.FIGURES_TABLE,
            Variable.CODE_SECRET,
            Variable.CITY,
            Variable.PUBLIC_URL,
            Variable.HASH_SECRET),
        Clients.ofLambda());
  }

  static HallParts of(Environment environment, Clients clients) {
    var dynamo = clients.dynamoDb();
    var secrets = new Secrets(clients::secrets);
    var codes = new HallCodes(secrets.read(environment.get(Variable.CODE_SECRET)));
    var hash = KeyedHash.from(environment, clients);
    City city = CityFile.read(environment.get(Variable.CITY));
    var halls =
        new Halls(
            new DynamoCaseTable(dynamo, environment.get(Variable.HALLS_TABLE)), DataKeys.none());
    var counts = new HallCounts(dynamo, environment.get(Variable.FIGURES_TABLE));
    var views = new HallViews(city, codes, environment.get(Variable.PUBLIC_URL));
    return new HallParts(
        city,
        halls,
        views,
        new HallReports(city, halls, views, counts, new Cursors(hash)),
        new CodeLookup(new CodeCheck(codes, halls), counts, views),
        hash);
  }
}

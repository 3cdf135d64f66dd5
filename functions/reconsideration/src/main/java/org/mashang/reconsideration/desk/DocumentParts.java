package org.mashang.reconsideration.desk;

import org.mashang.platform.access.PartyAccess;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.keys.KeyedHash;
import org.mashang.platform.store.CaseStore;
import org.mashang.print.DocumentPage;
import org.mashang.print.Typefaces;
import org.mashang.reconsideration.docket.Docket;
import org.mashang.reconsideration.docket.PartyKeys;
import org.mashang.reconsideration.proceeding.Case;
import org.mashang.reconsideration.proceeding.Command;
import org.mashang.reconsideration.proceeding.Event;

/** What {@link DocumentApi} is made of. */
record DocumentParts(
    CaseStore<Case, Command, Event> store, PartyAccess<Case> access, DocumentPage page) {

  static DocumentParts fromEnvironment() {
    return of(
        Environment.read(Variable.CASES_TABLE, Variable.DATA_KEY, Variable.HASH_SECRET),
        Clients.ofLambda());
  }

  static DocumentParts of(Environment environment, Clients clients) {
    KeyedHash hash = KeyedHash.from(environment, clients);
    var store = Docket.from(environment, clients, hash);
    return new DocumentParts(
        store,
        new PartyAccess<>(store, new PartyKeys(hash)::ofApplicant),
        new DocumentPage(Typefaces.installed()));
  }
}

package org.mashang.screening.standard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mashang.casework.Actor;
import org.mashang.casework.Fault;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.screening.criteria.Criteria;
import org.mashang.screening.criteria.CriteriaVersion;
import org.mashang.screening.criteria.change.BackTest;
import org.mashang.screening.criteria.change.CriteriaShelf;

/**
 * The versions of the criteria of a city: those that come with a release, and those that people
 * have proposed, tested and approved since.
 */
public final class Standards {

  private final VersionTable table;
  private final String city;
  private final List<StoredVersion> released;

  Standards(VersionTable table, String city) {
    this.table = table;
    this.city = city;
    released =
        CriteriaShelf.ofRelease().versions().stream()
            .filter(one -> one.version().national() || one.version().scope().equals(city))
            .map(StoredVersion::released)
            .toList();
  }

  /** As the environment says. */
  public static Standards from(Environment environment, Clients clients) {
    return new Standards(
        new VersionTable(clients.dynamoDb(), environment.get(Variable.CRITERIA_TABLE)),
        environment.get(Variable.CITY));
  }

  /** Every version, those of the release first: one query. */
  List<StoredVersion> all() {
    List<StoredVersion> all = new ArrayList<>(released);
    all.addAll(table.all());
    return all;
  }

  /** The version that a path names. */
  Optional<StoredVersion> find(String path) {
    return all().stream()
        .filter(one -> StoredVersion.path(one.version().id()).equals(path))
        .findFirst();
  }

  CriteriaShelf shelf() {
    return new CriteriaShelf(all().stream().map(StoredVersion::shelved).toList());
  }

  /** Judges by what is in force on a day. */
  public StandardJudge judge(LocalDate on) {
    return new StandardJudge(inForce(on));
  }

  /** Judges by the versions that a screening names. */
  public StandardJudge judgeOf(List<String> ids) {
    CriteriaShelf shelf = shelf();
    List<CriteriaVersion> named =
        ids.stream().map(id -> shelf.version(id).orElseThrow().version()).toList();
    return new StandardJudge(
        new Criteria(
            named.stream().filter(CriteriaVersion::national).findFirst().orElseThrow(),
            named.stream().filter(version -> !version.national()).toList()));
  }

  /** What is in force on a day. */
  Criteria inForce(LocalDate on) {
    return shelf()
        .on(on, city)
        .orElseThrow(() -> new IllegalStateException("no criteria in force"));
  }

  /** What would be in force with a version, from its first day. */
  Criteria with(CriteriaVersion version) {
    return shelf()
        .with(version, city)
        .orElseThrow(() -> new IllegalStateException("no criteria in force"));
  }

  /** What keeps a version from being proposed here and now, though it is well formed. */
  List<Fault> faults(CriteriaVersion version, LocalDate today) {
    List<Fault> faults = new ArrayList<>();
    if (version.from().isBefore(today)) {
      faults.add(new Fault("/from", "BEGINS_IN_THE_PAST", "起始日不能早于今天"));
    }
    if (!version.national() && !version.scope().equals(city)) {
      faults.add(new Fault("/scope", "ANOTHER_CITY", "只能提出全国（CN）或者本市（" + city + "）的标准"));
    }
    return faults;
  }

  void propose(CriteriaVersion version, String json, Actor by, Instant at) {
    table.propose(version, json, by, at);
  }

  void tested(String id, BackTest test) {
    table.tested(id, test);
  }

  void approve(String id, BackTest seen, Actor by, LocalDate on) {
    table.approve(id, seen, by, on);
  }
}

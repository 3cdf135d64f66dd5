package org.mashang.screening.standard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.screening.criteria.Criteria;
import org.mashang.screening.criteria.CriteriaVersion;
import org.mashang.screening.criteria.file.CriteriaFile;
import org.mashang.screening.proceeding.Officer;

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
    List<StoredVersion> all = new ArrayList<>();
    all.add(StoredVersion.released(CriteriaFile.read(CriteriaFile.NATIONAL)));
    CriteriaVersion local = CriteriaFile.read(CriteriaFile.QUZHOU);
    if (local.scope().equals(city)) {
      all.add(StoredVersion.released(local));
    }
    released = List.copyOf(all);
  }

  /** As the environment says. */
  public static Standards from(Environment environment, Clients clients) {
    return new Standards(
        new VersionTable(clients.dynamoDb(), environment.get(Variable.CRITERIA_TABLE)),
        environment.get(Variable.CITY));
  }

  /** Every version, those of the release first. */
  public List<StoredVersion> all() {
    List<StoredVersion> all = new ArrayList<>(released);
    all.addAll(table.all());
    return all;
  }

  /** The version that a path names. */
  public Optional<StoredVersion> find(String path) {
    return all().stream()
        .filter(one -> StoredVersion.path(one.version().id()).equals(path))
        .findFirst();
  }

  /** Judges by what is in force on a day. */
  public StandardJudge judge(LocalDate on) {
    return new StandardJudge(inForce(all(), on));
  }

  /** Judges by versions that a screening names. */
  public StandardJudge judgeOf(List<String> ids) {
    List<CriteriaVersion> named =
        all().stream()
            .map(StoredVersion::version)
            .filter(version -> ids.contains(version.id()))
            .toList();
    return new StandardJudge(together(named));
  }

  /** What would be in force if a version were: it takes the place of its forerunner. */
  public Criteria with(CriteriaVersion version, LocalDate on) {
    List<StoredVersion> all = new ArrayList<>(all());
    all.removeIf(one -> name(one.version()).equals(name(version)));
    all.add(StoredVersion.released(version));
    return inForce(all, on.isBefore(version.from()) ? version.from() : on);
  }

  /** What is in force on a day. */
  public Criteria inForce(LocalDate on) {
    return inForce(all(), on);
  }

  /** Of each name the latest usable version counts. */
  private Criteria inForce(List<StoredVersion> all, LocalDate on) {
    Map<String, CriteriaVersion> latest = new TreeMap<>();
    all.stream()
        .filter(StoredVersion::usable)
        .map(StoredVersion::version)
        .filter(version -> version.isValid(on))
        .filter(version -> version.national() || version.scope().equals(city))
        .sorted(Comparator.comparing(CriteriaVersion::from).thenComparing(Standards::number))
        .forEach(version -> latest.put(name(version), version));
    return together(List.copyOf(latest.values()));
  }

  private static Criteria together(List<CriteriaVersion> versions) {
    CriteriaVersion national =
        versions.stream()
            .filter(CriteriaVersion::national)
            .max(Comparator.comparing(CriteriaVersion::from))
            .orElseThrow(() -> new IllegalStateException("no criteria in force"));
    return new Criteria(
        national, versions.stream().filter(version -> !version.national()).toList());
  }

  boolean propose(CriteriaVersion version, String json, Officer by, Instant at) {
    return released.stream().noneMatch(one -> one.version().id().equals(version.id()))
        && table.propose(version, json, by, at);
  }

  void tested(String id, TestRun run) {
    table.tested(id, run);
  }

  boolean approve(String id, Officer by, Instant at) {
    return table.approve(id, by, at);
  }

  private static String name(CriteriaVersion version) {
    return version.id().substring(0, version.id().lastIndexOf('/'));
  }

  private static int number(CriteriaVersion version) {
    return Integer.parseInt(version.id().substring(version.id().lastIndexOf('/') + 1));
  }
}

package org.mashang.fraud.rulebook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mashang.fraud.rule.Rule;
import org.mashang.fraud.rule.RuleBook;

/** The national rules with a city's versions laid over them. */
public final class CityBook {

  private static final int ID_BYTES = 4;

  private final RuleBook national;
  private final List<CityRule> rules;

  private CityBook(RuleBook national, List<CityRule> rules) {
    this.national = national;
    this.rules = rules;
  }

  /** Lays versions over a book, in whatever order they come. */
  public static CityBook of(RuleBook national, List<RuleVersion> versions) {
    Map<String, Rule> nationals = new LinkedHashMap<>();
    national.rules().forEach(rule -> nationals.put(rule.id(), rule));
    Map<String, List<RuleVersion>> by = new HashMap<>();
    versions.stream()
        .sorted(Comparator.comparingInt(RuleVersion::number))
        .forEach(one -> by.computeIfAbsent(one.rule(), rule -> new ArrayList<>()).add(one));
    Stream<String> own =
        new TreeSet<>(by.keySet()).stream().filter(id -> !nationals.containsKey(id));
    return new CityBook(
        national,
        Stream.concat(nationals.keySet().stream(), own)
            .map(id -> new CityRule(id, nationals.get(id), by.getOrDefault(id, List.of())))
            .toList());
  }

  /** What the city goes by: every version in its stage. */
  public RuleBook inForce() {
    return book(CityRule::rules);
  }

  /** The same with one version in its place as if it were live. */
  public RuleBook with(RuleVersion version) {
    return book(rule -> rule.id().equals(version.rule()) ? rule.rulesWith(version) : rule.rules());
  }

  /** Every rule of the country or the city: the country's in their order, then the city's own. */
  List<CityRule> rules() {
    return rules;
  }

  Optional<CityRule> rule(String id) {
    return rules.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** A book in which the city has nothing of its own is the national one, as the same object. */
  private RuleBook book(Function<CityRule, List<Rule>> standing) {
    List<Rule> all = rules.stream().flatMap(rule -> standing.apply(rule).stream()).toList();
    return all.equals(national.rules())
        ? national
        : new RuleBook(national.id() + "+" + mark(all), national.thresholds(), all);
  }

  /** Tells books of other versions or shares apart, so that an alert names the one it came from. */
  private static String mark(List<Rule> rules) {
    StringBuilder text = new StringBuilder();
    rules.forEach(rule -> text.append(rule.id()).append(rule.mode()).append('\n'));
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(text.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(Arrays.copyOf(hash, ID_BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

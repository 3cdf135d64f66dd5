package org.mashang.reconsideration.proceeding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Decision;
import org.mashang.casework.Refusal;
import org.mashang.casework.Role;
import org.mashang.reconsideration.term.Stage;

/**
 * The law about one command: who may give it, when, what it has to say, what follows. {@code
 * decide} and {@code permitted} both read it, so they cannot disagree. Made once by {@link #of};
 * each method that refines it returns it.
 */
final class Rule<C extends Command> {

  /** What follows from a command whose form is right; adds faults that need more than one field. */
  interface Effect<C> {
    List<Event> of(Situation s, C command, Faults faults);
  }

  /** Why a command cannot be given now. */
  private record Obstacle(
      Predicate<Situation> stands,
      String code,
      List<String> articles,
      String reason,
      String next) {}

  private final Class<C> type;
  private final String label;
  private final Set<Role> roles = EnumSet.noneOf(Role.class);
  private final Set<Stage> positions = EnumSet.noneOf(Stage.class);
  private final List<Obstacle> obstacles = new ArrayList<>();
  private List<String> articles = List.of();
  private @Nullable String hint;
  private Function<Situation, Form<C>> form = s -> Form.of();
  private Effect<C> effect = (s, command, faults) -> List.of();

  private Rule(Class<C> type, String label) {
    this.type = type;
    this.label = label;
  }

  static <C extends Command> Rule<C> of(Class<C> type, String label, String... articles) {
    Rule<C> rule = new Rule<>(type, label);
    rule.articles = List.of(articles);
    return rule;
  }

  /** Who may give it. */
  Rule<C> by(Role... who) {
    roles.addAll(List.of(who));
    return this;
  }

  /** What the law leaves to the person who gives it. */
  Rule<C> hint(String sentence) {
    hint = sentence;
    return this;
  }

  /** Where the proceeding must stand, while it is not suspended. */
  Rule<C> in(Stage... where) {
    unless(
        s -> s.on().pause() != null,
        "CASE_SUSPENDED",
        "案件已经中止，不能进行这一步",
        "中止的原因消除后，请先恢复审理",
        "ARL-39(1)");
    return evenSuspendedIn(where);
  }

  /** Where the proceeding must stand, suspended or not. */
  Rule<C> evenSuspendedIn(Stage... where) {
    positions.addAll(List.of(where));
    return this;
  }

  /** Only if nothing waits for the head. */
  Rule<C> withNothingProposed() {
    return unless(
        s -> s.on().proposal() != null,
        "PROPOSAL_PENDING",
        "有一项提请正在等待负责人审批",
        "请等待审批，或者先撤回该提请",
        "ARL-61(1)");
  }

  /** Not if a condition holds; the person is told why and what to do. */
  Rule<C> unless(
      Predicate<Situation> stands, String code, String reason, String next, String... cites) {
    obstacles.add(new Obstacle(stands, code, List.of(cites), reason, next));
    return this;
  }

  Rule<C> asks(Function<Situation, Form<C>> questions) {
    form = questions;
    return this;
  }

  Rule<C> then(Effect<C> follows) {
    effect = follows;
    return this;
  }

  Class<C> type() {
    return type;
  }

  List<String> articles() {
    return articles;
  }

  /** The articles its refusals cite. */
  List<String> cited() {
    return obstacles.stream().flatMap(obstacle -> obstacle.articles().stream()).toList();
  }

  /** Why this actor cannot give the command now; null if it can. */
  @Nullable Refusal refusal(Situation s) {
    Refusal stranger = Access.refusal(s, roles);
    if (stranger != null) {
      return stranger;
    }
    if (!positions.isEmpty() && !positions.contains(s.on().position())) {
      return Refusals.conflict(
          s,
          "NOT_IN_THIS_STAGE",
          "案件现在处于“" + s.on().stage().label() + "”阶段，不能“" + label + "”",
          "请按照案件页面列出的可以办理的事项办理",
          articles);
    }
    for (Obstacle obstacle : obstacles) {
      if (obstacle.stands().test(s)) {
        List<String> cites = obstacle.articles().isEmpty() ? articles : obstacle.articles();
        return Refusals.conflict(s, obstacle.code(), obstacle.reason(), obstacle.next(), cites);
      }
    }
    return null;
  }

  /** As the page offers it. */
  Action action(Situation s) {
    return new Action(
        Names.type(type), label, hint, Law.citations(s.today(), articles), form.apply(s).fields());
  }

  Decision<Event> decide(Situation s, Command command) {
    Refusal refusal = refusal(s);
    if (refusal != null) {
      return Decision.refuse(refusal);
    }
    C mine = type.cast(command);
    Faults faults = new Faults();
    form.apply(s).check(mine, faults);
    List<Event> events = faults.any() ? List.of() : effect.of(s, mine, faults);
    return faults.any()
        ? Decision.refuse(Refusals.invalid(s, label, articles, faults))
        : new Decision.Accepted<>(events);
  }
}

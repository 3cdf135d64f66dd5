package org.mashang.casework.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Decision;
import org.mashang.casework.Refusal;
import org.mashang.casework.Role;

/**
 * The law about one command: who may give it, when, what it has to say, what follows. What is
 * decided and what is offered both read it, so they cannot disagree. Each method that refines it
 * returns it.
 *
 * @param <S> a case as an actor meets it
 * @param <E> the events of the capability
 * @param <C> the command
 */
public final class Rule<S extends Standing, E, C> {

  /** What follows from a command whose form is right; adds faults that need more than one field. */
  public interface Effect<S, E, C> {
    List<E> of(S s, C command, Faults faults);
  }

  private final Class<C> type;
  private final String label;
  private final List<String> articles;
  private final Customs<S> customs;
  private final Set<Role> roles = EnumSet.noneOf(Role.class);
  private final Set<LegalTerm> positions = new HashSet<>();
  private final List<Obstacle<S>> obstacles = new ArrayList<>();
  private @Nullable String hint;
  private Function<S, Form<C>> form = s -> Form.of();
  private Effect<S, E, C> effect = (s, command, faults) -> List.of();

  /**
   * @param label how people call the command, in Chinese
   * @param articles keys of the articles it rests on
   */
  public Rule(Class<C> type, String label, List<String> articles, Customs<S> customs) {
    this.type = type;
    this.label = label;
    this.articles = List.copyOf(articles);
    this.customs = customs;
  }

  /** Who may give it. */
  public Rule<S, E, C> by(Role... who) {
    roles.addAll(List.of(who));
    return this;
  }

  /** What the law leaves to the person who gives it. */
  public Rule<S, E, C> hint(String sentence) {
    hint = sentence;
    return this;
  }

  /** Where the proceeding must stand, while it is not suspended. */
  public Rule<S, E, C> in(LegalTerm... where) {
    obstacles.add(customs.suspended());
    return evenSuspendedIn(where);
  }

  /** Where the proceeding must stand, suspended or not. */
  public Rule<S, E, C> evenSuspendedIn(LegalTerm... where) {
    positions.addAll(List.of(where));
    return this;
  }

  /** Only if nothing waits for the head. */
  public Rule<S, E, C> withNothingProposed() {
    obstacles.add(customs.proposed());
    return this;
  }

  /** Not if a condition holds; the person is told why and what to do. */
  public Rule<S, E, C> unless(
      Predicate<S> stands, String code, String reason, String next, String... cites) {
    obstacles.add(new Obstacle<>(stands, code, List.of(cites), reason, next));
    return this;
  }

  public Rule<S, E, C> asks(Function<S, Form<C>> questions) {
    form = questions;
    return this;
  }

  public Rule<S, E, C> then(Effect<S, E, C> follows) {
    effect = follows;
    return this;
  }

  /** The command's class. */
  public Class<C> type() {
    return type;
  }

  /** Keys of the articles it rests on. */
  public List<String> articles() {
    return articles;
  }

  /** The articles its refusals cite. */
  public List<String> cited() {
    return obstacles.stream().flatMap(obstacle -> obstacle.articles().stream()).toList();
  }

  /** Why this actor cannot give the command now; null if it can. */
  @Nullable Refusal refusal(S s) {
    Refusal stranger = s.stranger(roles);
    if (stranger != null) {
      return stranger;
    }
    if (!positions.isEmpty() && !positions.contains(s.position())) {
      return Refusals.conflict(
          s.today(),
          "NOT_IN_THIS_STAGE",
          "案件现在处于“" + s.stage().label() + "”阶段，不能“" + label + "”",
          "请按照案件页面列出的可以办理的事项办理",
          articles);
    }
    for (Obstacle<S> obstacle : obstacles) {
      if (obstacle.stands().test(s)) {
        List<String> cites = obstacle.articles().isEmpty() ? articles : obstacle.articles();
        return Refusals.conflict(
            s.today(), obstacle.code(), obstacle.reason(), obstacle.next(), cites);
      }
    }
    return null;
  }

  /** As the page offers it. */
  Action action(S s) {
    return new Action(
        Names.type(type), label, hint, Law.citations(s.today(), articles), form.apply(s).fields());
  }

  Decision<E> decide(S s, Object command) {
    Refusal refusal = refusal(s);
    if (refusal != null) {
      return Decision.refuse(refusal);
    }
    C mine = type.cast(command);
    Faults faults = new Faults();
    form.apply(s).check(mine, faults);
    List<E> events = faults.any() ? List.of() : effect.of(s, mine, faults);
    return faults.any()
        ? Decision.refuse(Refusals.invalid(s.today(), label, articles, faults))
        : new Decision.Accepted<>(events);
  }
}

package org.mashang.casework.rule;

import java.util.List;

/** What a command has to say, question by question; the page's form and the check are one. */
public record Form<C>(List<Question<C>> questions) {

  public Form {
    questions = List.copyOf(questions);
  }

  @SafeVarargs
  public static <C> Form<C> of(Question<C>... questions) {
    return new Form<>(List.of(questions));
  }

  public List<Field> fields() {
    return questions.stream().map(Question::field).toList();
  }

  public void check(C command, Faults faults) {
    questions.forEach(question -> question.check(command, faults));
  }
}

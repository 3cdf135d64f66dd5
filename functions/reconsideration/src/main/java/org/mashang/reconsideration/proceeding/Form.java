package org.mashang.reconsideration.proceeding;

import java.util.List;

/** What a command has to say, question by question; the page's form and the check are one. */
record Form<C>(List<Question<C>> questions) {

  Form {
    questions = List.copyOf(questions);
  }

  @SafeVarargs
  static <C> Form<C> of(Question<C>... questions) {
    return new Form<>(List.of(questions));
  }

  List<Field> fields() {
    return questions.stream().map(Question::field).toList();
  }

  void check(C command, Faults faults) {
    questions.forEach(question -> question.check(command, faults));
  }
}

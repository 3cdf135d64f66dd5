package org.mashang.screening.proceeding;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Role;
import org.mashang.casework.rule.Field;
import org.mashang.casework.rule.Form;
import org.mashang.casework.rule.Question;
import org.mashang.casework.rule.Rule;
import org.mashang.screening.term.PaperState;
import org.mashang.screening.term.Stage;

/** Papers as people handle them (材料, 意见 7). */
final class PaperRules {

  private static final int MOST = 60;

  private PaperRules() {}

  static List<Rule<Situation, Event, ?>> rules() {
    return List.of(announce(), classify(), remove(), ask());
  }

  private static Rule<Situation, Event, Command.AnnouncePaper> announce() {
    return Step.of(Command.AnnouncePaper.class, "登记材料", "OPINION-7")
        .by(Role.PROSECUTOR, Role.PROSECUTOR_ASSISTANT, Role.PARTNER)
        .evenSuspendedIn(Stage.INTAKE, Stage.REVIEW, Stage.SENT_BACK)
        .unless(
            s -> s.on().papers().size() >= MOST,
            "TOO_MANY_PAPERS",
            "一个案件最多登记" + MOST + "份材料",
            "请把同类材料合并成一份PDF后上传")
        .asks(
            s ->
                Form.of(
                    Question.text("name", "材料名称", Command.AnnouncePaper::name),
                    Question.<Command.AnnouncePaper>pick(
                            "kind", "材料种类", kinds(s), Command.AnnouncePaper::kind)
                        .optional()))
        .then(
            (s, c, faults) -> {
              if (s.on().paper(c.paper()).isPresent()) {
                faults.add("paper", "TWICE", "这份材料已经登记");
              }
              return List.of(
                  new Event.PaperAnnounced(
                      c.paper(), Step.text(c.name()), c.kind(), c.mediaType(), c.size()));
            });
  }

  private static Rule<Situation, Event, Command.ClassifyPaper> classify() {
    return Step.ofOffice(Command.ClassifyPaper.class, "更正材料种类", "OPINION-7")
        .in(Stage.INTAKE, Stage.REVIEW)
        .withNothingProposed()
        .unless(s -> papers(s).isEmpty(), "NO_PAPER", "案件还没有可以归类的材料", "请先上传材料")
        .hint("归类后会重新筛查，原来的筛查结果保留。")
        .asks(
            s ->
                Form.of(
                    Question.pick("paper", "材料", papers(s), Command.ClassifyPaper::paper),
                    Question.pick("kind", "材料种类", kinds(s), Command.ClassifyPaper::kind),
                    reason(Command.ClassifyPaper::reason)))
        .then(
            (s, c, faults) ->
                List.of(new Event.PaperClassified(c.paper(), c.kind(), Step.text(c.reason()))));
  }

  private static Rule<Situation, Event, Command.RemovePaper> remove() {
    return Step.ofOffice(Command.RemovePaper.class, "移出材料", "OPINION-7")
        .in(Stage.INTAKE, Stage.REVIEW)
        .withNothingProposed()
        .unless(s -> papers(s).isEmpty(), "NO_PAPER", "案件没有可以移出的材料", "请先上传材料")
        .hint("只是不再作为本案材料，文件和记录都保留。")
        .asks(
            s ->
                Form.of(
                    Question.pick("paper", "材料", papers(s), Command.RemovePaper::paper),
                    reason(Command.RemovePaper::reason)))
        .then((s, c, faults) -> List.of(new Event.PaperRemoved(c.paper(), Step.text(c.reason()))));
  }

  private static Rule<Situation, Event, Command.AskForPaper> ask() {
    return Step.ofOffice(Command.AskForPaper.class, "通知公安机关补充材料", "OPINION-7")
        .in(Stage.INTAKE, Stage.REVIEW)
        .hint("等待补充期间，办案期限照常计算。")
        .asks(
            s ->
                Form.of(
                    Question.pick("kind", "需要的材料", kinds(s), Command.AskForPaper::kind),
                    Question.longText("note", "具体要求", Command.AskForPaper::note)))
        .then((s, c, faults) -> List.of(new Event.PaperAsked(c.kind(), Step.text(c.note()))));
  }

  private static <C> Question<C> reason(Function<C, @Nullable String> answer) {
    return Question.longText("reason", "理由", answer);
  }

  private static List<Field.Option> papers(Situation s) {
    return s.on().papers().stream()
        .filter(paper -> paper.state() != PaperState.REMOVED)
        .map(paper -> new Field.Option(paper.id(), paper.name().value(), null))
        .toList();
  }

  private static List<Field.Option> kinds(Situation s) {
    return s.world().checklist().stream()
        .map(one -> new Field.Option(one.kind(), one.label(), null))
        .toList();
  }
}

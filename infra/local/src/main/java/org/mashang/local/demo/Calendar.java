package org.mashang.local.demo;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Consumer;

/** Lets a list of applications arrive, and officers take their steps, each at its time. */
final class Calendar {

  /** Something that happens: a step of a case's course, or (at 0) its application. */
  private record Entry(OffsetDateTime at, Filing filing, int step) {}

  private final Journal journal;
  private final Consumer<String> progress;
  private final Applicants applicants;
  private final Desk desk;
  private int refused;

  Calendar(FrontDoor door, Journal journal, Consumer<String> progress) {
    this.journal = journal;
    this.progress = progress;
    this.applicants = new Applicants(door, journal);
    this.desk = new Desk(door);
  }

  /**
   * Everything in the order of time.
   *
   * @param codes of the halls, in the order of the plan
   * @return how many steps were not open to the officers
   */
  int run(List<Filing> filings, List<String> codes, Writer writer) {
    PriorityQueue<Entry> agenda =
        new PriorityQueue<>(
            Comparator.comparing(Entry::at)
                .thenComparing(entry -> entry.filing().number())
                .thenComparing(Entry::step));
    for (Filing filing : filings) {
      agenda.add(new Entry(filing.arrival(), filing, 0));
    }
    int arrived = 0;
    while (!agenda.isEmpty()) {
      Entry entry = agenda.remove();
      happen(entry, codes, writer);
      List<Step> course = Step.courseOf(entry.filing());
      if (entry.step() < course.size()) {
        OffsetDateTime next = entry.at().plusDays(course.get(entry.step()).days());
        agenda.add(new Entry(next, entry.filing(), entry.step() + 1));
      }
      if (entry.step() == 0 && ++arrived % 10 == 0) {
        progress.accept("demo city: " + arrived + " of " + filings.size() + " applications");
      }
    }
    return refused;
  }

  private void happen(Entry entry, List<String> codes, Writer writer) {
    Filing filing = entry.filing();
    String name = "application/" + filing.number();
    if (entry.step() == 0) {
      if (!journal.has(name)) {
        applicants.apply(filing, codes, writer.write(filing), name);
      }
      return;
    }
    Step step = Step.courseOf(filing).get(entry.step() - 1);
    String stepName = name + "/" + entry.step() + "-" + step.type();
    String[] known = journal.once(name, () -> "").split(" ", 2);
    String outcome =
        journal.once(
            stepName,
            () -> {
              LocalDate today = LocalDate.now(LocalClock.ZONE);
              return desk.take(step, known[0], known[1], FrontDoor.keyFor(stepName), today);
            });
    if (!outcome.equals("done")) {
      refused++;
      progress.accept("demo city: " + stepName + ": " + outcome);
    }
  }
}

package org.mashang.benchmarks.papers;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mashang.screening.fact.Choices.Vehicle;
import org.mashang.screening.fact.FactKey;

/**
 * The papers of an invented case and the truth about it.
 *
 * @param said what the papers say, in the form of {@code FactKey.type}
 * @param implied what follows from it, though no paper says it in so many words
 */
public record CasePapers(
    String id,
    long seed,
    List<Paper> papers,
    Map<FactKey, String> said,
    Map<FactKey, String> implied,
    Expected expected) {

  /**
   * @param name of its files
   * @param kind code of the checklist; null if it is not on it
   * @param sealed whether a seal lies on the alcohol value
   */
  public record Paper(String name, @Nullable String kind, List<Sheet> sheets, boolean sealed) {

    public Paper {
      sheets = List.copyOf(sheets);
    }
  }

  public CasePapers {
    papers = List.copyOf(papers);
    said = Collections.unmodifiableMap(new EnumMap<>(said));
    implied = Collections.unmodifiableMap(new EnumMap<>(implied));
  }

  /** The case of a seed. */
  public static CasePapers of(long seed) {
    Plan plan = Planning.drawn(seed);
    List<Paper> papers = new ArrayList<>();
    Map<FactKey, String> said = new EnumMap<>(FactKey.class);
    for (Draft draft : drafts(plan)) {
      boolean sealed = draft.blocks().stream().anyMatch(block -> block instanceof Block.SealOver);
      papers.add(new Paper(draft.name(), draft.kind(), Setting.of(draft), sealed));
      for (FactKey key : draft.says()) {
        String value = plan.value(key);
        if (value != null) {
          said.put(key, value);
        }
      }
    }
    return new CasePapers(
        "case-%06d".formatted(seed), seed, papers, said, Implied.by(said), Expected.of(said));
  }

  private static List<Draft> drafts(Plan plan) {
    List<Draft> drafts = new ArrayList<>();
    Dice missing = Dice.of(plan.seed(), "missing");
    drafts.add(DataSheets.identity(plan, dice(plan, "identity")));
    drafts.add(Reports.arrival(plan, dice(plan, "arrival")));
    drafts.add(TestPapers.breath(plan, dice(plan, "breath")));
    drafts.add(TestPapers.sample(plan, dice(plan, "sample")));
    drafts.add(LabOpinion.of(plan, dice(plan, "opinion")));
    drafts.add(TestPapers.notice(plan, dice(plan, "notice")));
    drafts.add(Interrogation.of(plan, dice(plan, "statement")));
    drafts.add(DataSheets.licence(plan, dice(plan, "licence")));
    drafts.add(DataSheets.vehicle(plan, dice(plan, "vehicle")));
    drafts.add(DataSheets.before(plan, dice(plan, "before")));
    drafts.add(Reports.penalty(plan, dice(plan, "penalty")));
    if (plan.yes(FactKey.ACCIDENT)) {
      drafts.add(Reports.accident(plan, dice(plan, "accident")));
    }
    drafts.add(Reports.prosecution(plan, dice(plan, "prosecution")));
    // What an office forgets to send; what the case turns on is always there.
    List<String> forgotten = List.of("identity", "sample", "notice", "vehicle", "penalty");
    boolean needed = plan.vehicle() == Vehicle.E_BIKE_OVER_STANDARD;
    drafts.removeIf(
        draft ->
            forgotten.contains(draft.name())
                && missing.chance(0.12)
                && !(needed && draft.name().equals("vehicle")));
    return drafts;
  }

  /** The case with some of its papers, for what only they say. */
  public CasePapers only(List<String> names) {
    List<Paper> some = papers.stream().filter(paper -> names.contains(paper.name())).toList();
    return new CasePapers(id, seed, some, said, implied, expected);
  }

  private static Dice dice(Plan plan, String part) {
    return Dice.of(plan.seed(), part);
  }

  /** Of every page, in the order of the papers. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (Paper paper : papers) {
      for (Sheet sheet : paper.sheets()) {
        text.append(sheet.text()).append('\n');
      }
    }
    return text.toString();
  }

  /**
   * A page as a picture, always the same.
   *
   * @param page 0 for the first
   */
  public BufferedImage picture(Paper paper, int page, Finish finish) {
    return finish.of(paper.sheets().get(page), Dice.of(seed, paper.name() + page + finish.label()));
  }

  /** The same as the file of a scanner or a telephone. */
  public byte[] file(Paper paper, int page, Finish finish) {
    BufferedImage picture = picture(paper, page, finish);
    return finish == Finish.CLEAN
        ? Pictures.png(picture)
        : Pictures.jpeg(picture, finish.quality());
  }

  public int pages() {
    return papers.stream().mapToInt(paper -> paper.sheets().size()).sum();
  }
}

package org.mashang.screening.proceeding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mashang.screening.fact.FactKey;
import org.mashang.screening.term.OpinionKind;
import org.mashang.screening.term.PaperState;
import org.mashang.screening.term.Stage;

/**
 * What is known of a case (案卷): the sum of its events.
 *
 * @param version how many events there are
 * @param organ the procuratorate
 * @param openedBy who put it in
 * @param position where the proceeding stands, whatever is overlaid on it; see {@link #stage}
 * @param screenings every one, in order
 * @param latest the last one in full; null until there is one
 * @param assignee the handling prosecutor; null until it belongs to one
 * @param opinion null until one is given, or after it was sent back or retracted
 * @param questionedOn null until the suspect was questioned (刑诉规则 331)
 * @param decided null until it is decided
 * @param closedAt null until nothing more is due
 * @param reminded clocks whose end was put on record, each with its last day
 */
public record Dossier(
    String id,
    long version,
    Police police,
    String organ,
    String organName,
    String openedBy,
    Instant openedAt,
    List<Suspect> suspects,
    Terms terms,
    Stage position,
    List<Paper> papers,
    List<PastScreening> screenings,
    @Nullable Screening latest,
    List<Correction> corrections,
    List<AskedPaper> asked,
    @Nullable Officer assignee,
    @Nullable Opinion opinion,
    @Nullable LocalDate questionedOn,
    List<Heard> heard,
    @Nullable Decided decided,
    List<Duty> duties,
    @Nullable Instant closedAt,
    List<String> reminded) {

  /** What a screening depends on: what was read, and what could not be. */
  private static final Set<PaperState> COUNTED =
      Set.of(PaperState.READ, PaperState.UNREAD, PaperState.REFUSED);

  public Dossier {
    suspects = List.copyOf(suspects);
    papers = List.copyOf(papers);
    screenings = List.copyOf(screenings);
    corrections = List.copyOf(corrections);
    asked = List.copyOf(asked);
    heard = List.copyOf(heard);
    duties = List.copyOf(duties);
    reminded = List.copyOf(reminded);
  }

  /** The work list it belongs in: what waits for the chief, what is being read, then the rest. */
  public Stage stage() {
    if (proposed()) {
      return Stage.APPROVAL;
    }
    boolean weighed = position == Stage.INTAKE || position == Stage.REVIEW;
    return weighed && reading() ? Stage.READING : position;
  }

  /** Whether an opinion waits for the chief prosecutor. */
  public boolean proposed() {
    Opinion given = opinion;
    return decided == null
        && given != null
        && given.kind().needsApproval()
        && !given.approved()
        && position == Stage.REVIEW;
  }

  /** Whether some paper is still being read. */
  public boolean reading() {
    return papers.stream().anyMatch(paper -> paper.state() == PaperState.READING);
  }

  public Optional<Paper> paper(@Nullable String paperId) {
    return papers.stream().filter(paper -> paper.id().equals(paperId)).findFirst();
  }

  /** The papers that a screening rests on. */
  public List<Paper> read() {
    return papers.stream()
        .filter(paper -> paper.state() == PaperState.READ || paper.state() == PaperState.UNREAD)
        .toList();
  }

  /** Whether something that was handed in has not been read: a paper, or some of its pages. */
  public boolean partlyUnread() {
    return papers.stream()
        .anyMatch(
            paper ->
                paper.state() == PaperState.REFUSED
                    || paper.state() == PaperState.UNREAD
                    || (paper.state() == PaperState.READ && !paper.unread().isEmpty()));
  }

  /** Codes of the papers that the case holds, as people or the machine take them. */
  public List<String> kinds() {
    return papers.stream()
        .filter(paper -> paper.state().counts())
        .map(Paper::takenFor)
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .toList();
  }

  /** What a screening would be made of now: the same papers, read alike, give the same digest. */
  public String digest() {
    String all =
        papers.stream()
            .filter(paper -> COUNTED.contains(paper.state()))
            .map(
                paper ->
                    paper.id()
                        + " "
                        + paper.sha256()
                        + " "
                        + paper.state()
                        + " "
                        + paper.pages()
                        + paper.unread()
                        + " "
                        + paper.kind())
            .sorted()
            .collect(Collectors.joining("\n"));
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether a screening of these papers is due and can be made. */
  public boolean toBeScreened() {
    Screening last = latest;
    return position != Stage.CLOSED
        && decided == null
        && !reading()
        && !read().isEmpty()
        && (last == null || !last.digest().equals(digest()));
  }

  /** Whether a fact was set by a person, and by whom. */
  public Optional<Correction> corrected(FactKey fact) {
    return corrections.stream().filter(one -> one.fact() == fact).reduce((a, b) -> b);
  }

  /** The opinion that may take effect; null if there is none. */
  public @Nullable Opinion standing() {
    Opinion given = opinion;
    return given != null && (given.approved() || !given.kind().needsApproval()) ? given : null;
  }

  boolean stands(OpinionKind kind) {
    Opinion given = standing();
    return given != null && given.kind() == kind;
  }
}

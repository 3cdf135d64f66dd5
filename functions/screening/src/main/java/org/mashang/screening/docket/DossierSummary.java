package org.mashang.screening.docket;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.screening.criteria.Outcome;
import org.mashang.screening.fact.FactKey;
import org.mashang.screening.term.Referral;
import org.mashang.screening.term.Stage;

/**
 * What a list shows of a case; kept with the index, so that a list reads nothing else.
 *
 * @param suspects masked already
 * @param outcome of the last screening; null until there is one
 * @param papers how many it has that count or are awaited
 * @param papersRead how many of them are read
 * @param dueLabel what is due next; null if nothing is
 * @param organDue when the organ itself is over a time of its own; null while nothing binds it
 * @param readingSince when the paper that waits longest for its reading arrived; null if none does
 * @param reminded whether the next clock's end is on record
 */
public record DossierSummary(
    String policeCase,
    String policeUnit,
    Stage stage,
    Referral referral,
    List<String> suspects,
    @Nullable Outcome outcome,
    LocalDate filedOn,
    LocalDate receivedOn,
    boolean inCustody,
    @Nullable String prosecutor,
    int papers,
    int papersRead,
    int openDuties,
    @Nullable LocalDate dueOn,
    @Nullable String dueLabel,
    boolean provisional,
    @Nullable Instant organDue,
    @Nullable Instant readingSince,
    boolean reminded,
    Reckoned reckoned) {

  /**
   * What figures are made of.
   *
   * @param arrivedAt when the first paper arrived; null until one has
   * @param screenedAt the first screening; null until there is one
   * @param decidedOn null until it is decided
   * @param agreed whether the standing opinion goes with the machine; null until there is one
   * @param corrected facts that people have set right
   */
  public record Reckoned(
      @Nullable Instant arrivedAt,
      @Nullable Instant screenedAt,
      @Nullable LocalDate decidedOn,
      @Nullable Instant closedAt,
      @Nullable Boolean agreed,
      List<FactKey> corrected) {

    public Reckoned {
      corrected = List.copyOf(corrected);
    }
  }

  public DossierSummary {
    suspects = List.copyOf(suspects);
  }
}

package org.mashang.fraud.tally;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Happened;
import org.mashang.casework.tally.Count;
import org.mashang.casework.tally.Tally;
import org.mashang.fraud.proceeding.Event;
import org.mashang.fraud.proceeding.Warning;
import org.mashang.fraud.term.Result;

/**
 * What is counted of a warning (预警统计), in the division that its signals name. The organ is the one
 * that is called; of what an officer does with the person (answered, tried, reached) it is that
 * officer's own.
 *
 * <ul>
 *   <li>{@code fraud.raised} kind: typology; outcome: level; amount: fen at stake
 *   <li>{@code fraud.answered} kind: level; lasted: minutes from raised; once
 *   <li>{@code fraud.tried} kind: channel of the contact; outcome: Result; every contact
 *   <li>{@code fraud.reached} kind: channel; lasted: minutes from raised to the first contact whose
 *       result is not NOT_REACHED; once
 *   <li>{@code fraud.appeal} kind: Contester; outcome: ENTERED, UPHELD, DENIED
 *   <li>{@code fraud.overdue} kind: TimerCode; outcome: NEXT_CALLED (nobody answered, and the next
 *       is called; the organ is the silent one) or NOTED (only people can act)
 *   <li>{@code fraud.concluded}, {@code fraud.overturned}, {@code fraud.rule}: see {@link Verdicts}
 *   <li>{@code fraud.avoided}, {@code fraud.stopped}, {@code fraud.returned}: see {@link Money}
 * </ul>
 */
public final class WarningTally implements Tally<Warning, Event> {

  private static final List<Count> NOTHING = List.of();

  @Override
  public List<Count> of(@Nullable Warning before, Event event, Warning after, Happened happened) {
    return switch (event) {
      case Event.Raised e -> raised(after);
      case Event.AlertMerged e -> Verdicts.of(before, after, Place.called(after));
      case Event.NextCalled e ->
          List.of(
              new Place(after.division(), e.from())
                  .count("fraud.overdue")
                  .kind("ACKNOWLEDGE")
                  .outcome("NEXT_CALLED"));
      case Event.Acknowledged e -> answered(before, after, e.organ(), happened);
      case Event.ContactRecorded e -> contact(before, after, e, happened);
      case Event.StopAnswered e -> Money.stopped(e, after, Place.called(after));
      case Event.MoneyReturned e -> Money.returned(e, Place.called(after));
      case Event.LossAvoided e -> Money.avoided(e, Place.called(after));
      case Event.AvoidanceReversed e -> Money.reversed(e, after, Place.called(after));
      case Event.Concluded e -> Verdicts.of(before, after, Place.called(after));
      case Event.Resumed e -> Verdicts.of(before, after, Place.called(after));
      case Event.AppealEntered e ->
          List.of(
              Place.called(after).count("fraud.appeal").kind(e.who().name()).outcome("ENTERED"));
      case Event.AppealDecided e -> decided(before, e, after);
      case Event.TimePassed e ->
          List.of(
              Place.called(after).count("fraud.overdue").kind(e.timer().name()).outcome("NOTED"));
      // nothing that the figures ask for
      case Event.LevelRaised e -> NOTHING;
      case Event.TypologyNamed e -> NOTHING;
      case Event.Dispatched e -> NOTHING;
      case Event.HeldBack e -> NOTHING;
      case Event.NoticeOrdered e -> NOTHING;
      case Event.NoticeTried e -> NOTHING;
      case Event.NoticeReported e -> NOTHING;
      case Event.StopRequested e -> NOTHING;
      case Event.Revisited e -> NOTHING;
      case Event.Closed e -> NOTHING;
      case Event.Silenced e -> NOTHING;
      case Event.SilenceLifted e -> NOTHING;
      case Event.SilenceEnded e -> NOTHING;
      case Event.PersonalDataRead e -> NOTHING;
    };
  }

  private static List<Count> raised(Warning w) {
    List<Count> counts = new ArrayList<>();
    counts.add(
        Place.called(w)
            .count("fraud.raised")
            .kind(w.typology().name())
            .outcome(w.level().name())
            .amount(w.stake()));
    counts.addAll(Verdicts.of(null, w, Place.called(w)));
    return counts;
  }

  private static List<Count> answered(
      @Nullable Warning before, Warning after, String organ, Happened happened) {
    return before == null || before.answeredAt() != null
        ? NOTHING
        : List.of(
            new Place(after.division(), organ)
                .count("fraud.answered")
                .kind(after.level().name())
                .lasting(minutes(after, happened)));
  }

  private static List<Count> contact(
      @Nullable Warning before, Warning after, Event.ContactRecorded e, Happened happened) {
    List<Count> counts = new ArrayList<>();
    String channel = e.channel().name();
    counts.add(
        Place.of(after, happened).count("fraud.tried").kind(channel).outcome(e.result().name()));
    boolean spoken =
        before != null
            && before.contacts().stream().anyMatch(one -> one.result() != Result.NOT_REACHED);
    if (e.result() != Result.NOT_REACHED && !spoken) {
      counts.add(
          Place.of(after, happened)
              .count("fraud.reached")
              .kind(channel)
              .lasting(minutes(after, happened)));
    }
    return counts;
  }

  private static List<Count> decided(
      @Nullable Warning before, Event.AppealDecided e, Warning after) {
    List<Count> counts = new ArrayList<>();
    after.appeals().stream()
        .filter(one -> one.number() == e.number())
        .forEach(
            one ->
                counts.add(
                    Place.called(after)
                        .count("fraud.appeal")
                        .kind(one.who().name())
                        .outcome(e.upheld() ? "UPHELD" : "DENIED")));
    counts.addAll(Verdicts.of(before, after, Place.called(after)));
    return counts;
  }

  private static long minutes(Warning w, Happened happened) {
    return Duration.between(w.raisedAt(), happened.at()).toMinutes();
  }
}

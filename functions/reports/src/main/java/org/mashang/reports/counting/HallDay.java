package org.mashang.reports.counting;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.tally.Count;
import org.mashang.reports.figure.Figures;
import org.mashang.reports.figure.Line;
import org.mashang.reports.figure.Spot;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The counters of a hall on a day: how often its code was scanned and its page opened. */
public record HallDay(LocalDate day, Spot spot, String name, long scans, long starts) {

  /** Measures of the halls' counters; how many there are is told as the amount. */
  public static final String SCANNED = "reconsideration.scanned";

  public static final String STARTED = "reconsideration.started";

  private static final String HALL = "HALL#";
  private static final String DAY = "DAY#";

  static Optional<HallDay> of(DynamodbEvent.DynamodbStreamRecord record) {
    var image = record.getDynamodb().getNewImage();
    if (image == null) {
      return Optional.empty();
    }
    return of(
        name -> image.containsKey(name) ? image.get(name).getS() : null,
        name -> image.containsKey(name) ? image.get(name).getN() : null);
  }

  /** Of an item of the halls' counters; empty if it is another. */
  public static Optional<HallDay> of(Map<String, AttributeValue> item) {
    return of(
        name -> item.containsKey(name) ? item.get(name).s() : null,
        name -> item.containsKey(name) ? item.get(name).n() : null);
  }

  private static Optional<HallDay> of(
      Function<String, @Nullable String> text, Function<String, @Nullable String> number) {
    String pk = text.apply("pk");
    String sk = text.apply("sk");
    if (pk == null || sk == null || !pk.startsWith(HALL) || !sk.startsWith(DAY)) {
      return Optional.empty();
    }
    return Optional.of(
        new HallDay(
            LocalDate.parse(sk.substring(DAY.length())),
            new Spot(
                or(text.apply("division")),
                or(text.apply("organ")),
                pk.substring(HALL.length()),
                "SCAN"),
            or(text.apply("hallName")),
            whole(number.apply("scans")),
            whole(number.apply("starts"))));
  }

  Addition addition(Place place) {
    return new Addition(day, spot, place, counts(), true);
  }

  /** Puts them into the figures of their day. */
  public void into(Figures figures) {
    counts().forEach(count -> figures.atLeast(spot, Line.of(count), count.amount()));
  }

  /** What is nil is not told. */
  private List<Count> counts() {
    return Stream.of(told(SCANNED, scans), told(STARTED, starts))
        .filter(count -> count.amount() > 0)
        .toList();
  }

  private Count told(String measure, long number) {
    return Count.of(measure)
        .at(spot.division(), spot.organ())
        .through(spot.hall(), spot.channel())
        .amount(number);
  }

  private static String or(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static long whole(@Nullable String number) {
    return number == null ? 0 : new BigInteger(number).longValueExact();
  }
}

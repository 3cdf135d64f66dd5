package org.mashang.history.reconsideration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.mashang.casework.Actor;
import org.mashang.casework.Role;
import org.mashang.casework.identifier.ReceiptCode;
import org.mashang.history.story.Diary;
import org.mashang.history.story.Story;
import org.mashang.history.story.Year;
import org.mashang.local.demo.Dice;
import org.mashang.local.demo.Filing;
import org.mashang.local.demo.Writer;
import org.mashang.platform.keys.KeyedHash;
import org.mashang.reconsideration.application.Application;
import org.mashang.reconsideration.application.ApplicationReader;
import org.mashang.reconsideration.application.Channel;
import org.mashang.reconsideration.application.HallRef;
import org.mashang.reconsideration.application.Reading;
import org.mashang.reconsideration.city.City;
import org.mashang.reconsideration.city.CityFile;
import org.mashang.reconsideration.city.Organ;
import org.mashang.reconsideration.proceeding.Case;
import org.mashang.reconsideration.proceeding.Command;

/** The stories of the city's applications. */
public final class Applications {

  /** One open case in so many is left lying. */
  private static final int FORGOTTEN = 14;

  private final List<HallRef> halls;
  private final KeyedHash hash;
  private final City city;
  private final ApplicationReader reader;
  private final Writer writer;

  /**
   * @param halls in the order of the demo city's plan
   */
  public Applications(String city, List<HallRef> halls, KeyedHash hash) {
    this.halls = List.copyOf(halls);
    this.hash = hash;
    this.city = CityFile.read(city);
    this.reader = new ApplicationReader(this.city);
    this.writer = new Writer(file(city));
  }

  /** The stories of a year as far as they have come. */
  public List<Story<Case, Command>> stories(Year year) {
    return Filings.of(year).stream().map(filing -> story(filing, year)).toList();
  }

  /** What came through the halls, day by day. */
  public List<HallDay> hallDays(Year year) {
    return HallDay.of(year, Filings.of(year), halls);
  }

  /** How many came in on each channel, day by day. */
  public List<ChannelDay> channelDays(Year year) {
    return ChannelDay.of(Filings.of(year));
  }

  private Story<Case, Command> story(Filing filing, Year year) {
    Instant arrival = filing.arrival().toInstant();
    String key = "application/" + filing.number();
    Dice dice = Dice.of("history/" + key);
    Reading reading = reader.read(writer.write(filing), arrival);
    if (!reading.faults().isEmpty()) {
      throw new IllegalStateException(key + ": " + reading.faults());
    }
    Application application = reading.application();
    String organ = application.organId();
    Diary<Case, Command> diary = new Diary<>(arrival, dice);
    String kind = new Courses(new Acts(diary, dice, organ), dice, filing).run();
    Story<Case, Command> whole =
        new Story<>(key, kind, key, opening(filing, application, arrival), diary.moves());
    Story<Case, Command> now = whole.until(year.end());
    boolean open = now.moves().size() < whole.moves().size();
    return open && dice.onceIn(FORGOTTEN) ? now.first(dice.below(3)) : now;
  }

  private Story.Opening<Command> opening(Filing filing, Application application, Instant arrival) {
    Integer hall = filing.hall();
    Channel channel = hall == null ? Channel.ONLINE : Channel.SCAN;
    HallRef at = hall == null ? null : halls.get(hall);
    String visitor = "visitor-history-" + filing.number();
    String organ = city.organ(application.organId()).map(Organ::name).orElseThrow();
    return new Story.Opening<>(
        arrival,
        new Actor(visitor, "申请人", Role.APPLICANT, null),
        "submit",
        commandId -> hash.caseId(visitor, commandId),
        caseId -> new Command.Submit(caseId, receipt(caseId), channel, at, organ, application));
  }

  private String receipt(String caseId) {
    return ReceiptCode.of(hash.bytes("receipt-code", caseId)).display();
  }

  /** The same as the catalogue that the phone page reads. */
  private static JsonNode file(String city) {
    try (InputStream in = CityFile.class.getResourceAsStream(city + ".json")) {
      return new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

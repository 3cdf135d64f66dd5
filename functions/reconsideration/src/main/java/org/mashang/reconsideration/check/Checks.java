package org.mashang.reconsideration.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mashang.casework.time.WorkingCalendar;
import org.mashang.reconsideration.application.Application;
import org.mashang.reconsideration.city.City;

/**
 * Everything that can be computed about an application. Pure: the same input, the same findings.
 */
public final class Checks {

  private final City city;
  private final WorkingCalendar calendar;

  public Checks(City city, WorkingCalendar calendar) {
    this.city = city;
    this.calendar = calendar;
  }

  /**
   * What is found.
   *
   * @param receivedOn the day the application came in, Shanghai time
   */
  public List<Check> of(Application application, LocalDate receivedOn) {
    List<Check> found = new ArrayList<>();
    found.add(Lateness.of(application, receivedOn, calendar));
    found.addAll(AbsoluteBar.of(application.act(), receivedOn, calendar));
    found.add(JurisdictionCheck.of(application, city, receivedOn));
    found.addAll(Remedies.of(application, receivedOn));
    found.addAll(Completeness.of(application, receivedOn));
    found.addAll(EvidenceDuty.of(application, receivedOn));
    found.addAll(Simplified.of(application, receivedOn));
    return List.copyOf(found);
  }
}

package org.mashang.print;

import java.time.LocalDate;
import java.util.List;

/**
 * What stands on a poster with one QR code.
 *
 * @param slogan four to six characters, the largest on the sheet
 * @param subject what it is about
 * @param place where the poster hangs
 * @param call the sentence above the code
 * @param url what the code carries
 * @param steps what to do, three to six of them
 * @param notes what people must know, each one sentence
 * @param channel who opened this channel, and by which document
 * @param contact where to ask
 * @param serial which code this is, for those who replace it
 * @param date since when the code is valid
 */
public record PosterText(
    String slogan,
    String subject,
    String place,
    String call,
    String url,
    List<Step> steps,
    List<String> notes,
    String channel,
    String contact,
    String serial,
    LocalDate date) {

  public PosterText {
    steps = List.copyOf(steps);
    notes = List.copyOf(notes);
  }

  /**
   * One step.
   *
   * @param name two to six characters
   * @param hint one short line
   */
  public record Step(String name, String hint) {}
}

package org.mashang.reconsideration.hall;

/**
 * What came through a hall.
 *
 * @param scans how often a code of it was scanned
 * @param starts how often the phone page then opened and asked for the hall
 * @param submissions how many applications were handed in
 */
public record HallCount(long scans, long starts, long submissions) {

  static final HallCount NONE = new HallCount(0, 0, 0);

  HallCount plus(HallCount other) {
    return new HallCount(
        scans + other.scans, starts + other.starts, submissions + other.submissions);
  }
}

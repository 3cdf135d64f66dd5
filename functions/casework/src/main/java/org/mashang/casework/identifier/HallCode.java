package org.mashang.casework.identifier;

/**
 * What a hall's code says once its signature holds: which hall, and its how-manieth code.
 *
 * @param hallId eight characters, see {@link HallCodes#isHallId}
 * @param serial counts the hall's codes from 1 to {@link HallCodes#MAX_SERIAL}
 */
public record HallCode(String hallId, int serial) {

  public HallCode {
    if (!HallCodes.isHallId(hallId)) {
      throw new IllegalArgumentException("not the id of a hall: " + hallId);
    }
    if (serial < 1 || serial > HallCodes.MAX_SERIAL) {
      throw new IllegalArgumentException("no serial number of a code: " + serial);
    }
  }
}

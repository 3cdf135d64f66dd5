package org.mashang.reports.counting;

import java.math.BigInteger;

/**
 * Where a record stands in a stream.
 *
 * @param shard of one stream; ids are never used twice
 * @param sequence grows along the shard, and the records of one case lie in one shard in order
 */
record Place(String shard, BigInteger sequence) {

  static Place of(String shard, String sequence) {
    return new Place(shard, new BigInteger(sequence));
  }
}

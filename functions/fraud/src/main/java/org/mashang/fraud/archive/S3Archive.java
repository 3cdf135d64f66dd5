package org.mashang.fraud.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.mashang.casework.time.Shanghai;
import org.mashang.fraud.signal.Signal;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Handled signals in the bucket: {@code signals/<city>/<day>/<sent>-<hash>.jsonl.gz}, the day in
 * Shanghai, sent in milliseconds of the epoch, so that they are listed in the order they came in.
 */
public final class S3Archive implements Archive {

  private final S3Client s3;
  private final String bucket;

  public S3Archive(S3Client s3, String bucket) {
    this.s3 = s3;
    this.bucket = bucket;
  }

  @Override
  public void keep(String city, Instant sent, List<Signal> signals) {
    Packed packed = Packed.of(signals);
    String key =
        prefix(city, Shanghai.day(sent)) + sent.toEpochMilli() + "-" + packed.hash() + ".jsonl.gz";
    s3.putObject(
        put -> put.bucket(bucket).key(key).contentType("application/gzip"),
        RequestBody.fromBytes(packed.bytes()));
  }

  /**
   * What a city's signals of some days were, batch by batch in the order in which they were sent.
   * One batch at a time is in memory. Rules look back thirty days: to judge a day as it was judged,
   * begin a month before it.
   *
   * @param from first day
   * @param to last day
   */
  public Stream<List<Signal>> batches(String city, LocalDate from, LocalDate to) {
    return from.datesUntil(to.plusDays(1)).flatMap(day -> of(prefix(city, day)));
  }

  private Stream<List<Signal>> of(String prefix) {
    return s3.listObjectsV2Paginator(list -> list.bucket(bucket).prefix(prefix)).contents().stream()
        .map(
            object ->
                Packed.read(
                    s3.getObjectAsBytes(get -> get.bucket(bucket).key(object.key()))
                        .asByteArrayUnsafe()));
  }

  private static String prefix(String city, LocalDate day) {
    return "signals/" + city + "/" + day + "/";
  }
}

package org.mashang.screening.standard;

import java.util.Optional;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.screening.criteria.receipt.Receipt;
import org.mashang.screening.docket.PaperKeys;
import org.mashang.screening.proceeding.Dossier;
import org.mashang.screening.proceeding.Screening;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** The receipts of screenings in the bucket: each under its own hash, written once. */
public final class Receipts {

  private static final int EXISTS = 412;

  private final S3Client s3;
  private final String bucket;

  public Receipts(S3Client s3, String bucket) {
    this.s3 = s3;
    this.bucket = bucket;
  }

  /** As the environment says. */
  public static Receipts from(Environment environment, Clients clients) {
    return new Receipts(clients.s3(), environment.get(Variable.FILES_BUCKET));
  }

  /** Keeps the receipt of a case's last screening, by the judge that made it. */
  public void keepLatest(Dossier dossier, StandardJudge judge) {
    Screening latest = dossier.latest();
    if (latest != null) {
      keep(latest, judge);
    }
  }

  /**
   * The receipt of a screening; made again, to the same bytes, if it was lost on its way.
   *
   * @param judge by the versions that the screening names
   */
  public byte[] of(Screening screening, StandardJudge judge) {
    return read(screening.judged().receipt()).orElseGet(() -> keep(screening, judge));
  }

  private byte[] keep(Screening screening, StandardJudge judge) {
    Receipt made = judge.receipt(screening.matter());
    if (!made.sha256().equals(screening.judged().receipt())) {
      throw new IllegalStateException("not the receipt of this screening");
    }
    byte[] receipt = made.bytes();
    try {
      s3.putObject(
          put ->
              put.bucket(bucket)
                  .key(PaperKeys.receipt(screening.judged().receipt()))
                  .contentType("application/json")
                  .ifNoneMatch("*"),
          RequestBody.fromBytes(receipt));
    } catch (S3Exception e) {
      if (e.statusCode() != EXISTS) {
        throw e;
      }
    }
    return receipt;
  }

  private Optional<byte[]> read(String sha256) {
    try {
      return Optional.of(
          s3.getObjectAsBytes(ask -> ask.bucket(bucket).key(PaperKeys.receipt(sha256)))
              .asByteArray());
    } catch (NoSuchKeyException e) {
      return Optional.empty();
    }
  }
}

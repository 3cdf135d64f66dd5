package org.mashang.ocr.textract;

import java.util.function.Supplier;
import org.mashang.casework.scan.PaperFault;
import org.mashang.ocr.EngineBusy;
import org.mashang.ocr.EngineRefused;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.textract.model.BadDocumentException;
import software.amazon.awssdk.services.textract.model.DocumentTooLargeException;
import software.amazon.awssdk.services.textract.model.InvalidS3ObjectException;
import software.amazon.awssdk.services.textract.model.LimitExceededException;
import software.amazon.awssdk.services.textract.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.textract.model.UnsupportedDocumentException;

/**
 * What Textract's errors mean here. The SDK has tried throttled calls again, with growing pauses,
 * before it throws; an account's limit, which it does not count as throttling, is tried again here.
 * Then the page goes back to its queue.
 */
final class TextractErrors {

  private static final int SERVER = 500;
  private static final int TRIES = 3;
  private static final long PAUSE_MILLIS = 150;

  private TextractErrors() {}

  static <T> T told(Supplier<T> call) {
    for (int pause = 1; ; pause++) {
      try {
        return call.get();
      } catch (LimitExceededException e) {
        if (pause == TRIES) {
          throw new EngineBusy("Textract has too much to do", e);
        }
        pause(pause);
      } catch (SdkException e) {
        throw told(e);
      }
    }
  }

  private static RuntimeException told(SdkException thrown) {
    return switch (thrown) {
      case UnsupportedDocumentException e -> new EngineRefused(PaperFault.WRONG_TYPE, e);
      case BadDocumentException e -> new EngineRefused(PaperFault.BROKEN, e);
      case InvalidS3ObjectException e -> new EngineRefused(PaperFault.BROKEN, e);
      case DocumentTooLargeException e -> new EngineRefused(PaperFault.TOO_LARGE, e);
      case ProvisionedThroughputExceededException e ->
          new EngineBusy("Textract has too much to do", e);
      case AwsServiceException e ->
          e.isThrottlingException() || e.statusCode() >= SERVER
              ? new EngineBusy("Textract cannot now", e)
              : e;
      case SdkClientException e -> new EngineBusy("Textract does not answer", e);
      default -> thrown;
    };
  }

  private static void pause(int times) {
    try {
      Thread.sleep(PAUSE_MILLIS << times);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EngineBusy("interrupted", e);
    }
  }
}

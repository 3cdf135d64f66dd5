package org.mashang.ocr.textract;

import java.util.function.Supplier;
import org.mashang.casework.scan.PaperFault;
import org.mashang.ocr.EngineBusy;
import org.mashang.ocr.EngineRefused;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.textract.model.BadDocumentException;
import software.amazon.awssdk.services.textract.model.DocumentTooLargeException;
import software.amazon.awssdk.services.textract.model.InvalidS3ObjectException;
import software.amazon.awssdk.services.textract.model.LimitExceededException;
import software.amazon.awssdk.services.textract.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.textract.model.UnsupportedDocumentException;

/**
 * What Textract's errors mean here. The SDK has tried throttled calls again, with growing pauses,
 * before it throws; then the page goes back to its queue.
 */
final class TextractErrors {

  private static final int SERVER = 500;

  private TextractErrors() {}

  static <T> T told(Supplier<T> call) {
    try {
      return call.get();
    } catch (UnsupportedDocumentException e) {
      throw new EngineRefused(PaperFault.WRONG_TYPE, e);
    } catch (BadDocumentException | InvalidS3ObjectException e) {
      throw new EngineRefused(PaperFault.BROKEN, e);
    } catch (DocumentTooLargeException e) {
      throw new EngineRefused(PaperFault.TOO_LARGE, e);
    } catch (ProvisionedThroughputExceededException | LimitExceededException e) {
      throw new EngineBusy("Textract has too much to do", e);
    } catch (AwsServiceException e) {
      if (e.isThrottlingException() || e.statusCode() >= SERVER) {
        throw new EngineBusy("Textract cannot now", e);
      }
      throw e;
    } catch (SdkClientException e) {
      throw new EngineBusy("Textract does not answer", e);
    }
  }
}

package org.mashang.ocr.textract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.scan.PaperFault;
import org.mashang.ocr.EngineBusy;
import org.mashang.ocr.EngineRefused;
import org.mashang.ocr.PageReading;
import org.mashang.platform.environment.Clients;
import software.amazon.awssdk.services.textract.TextractClient;
import software.amazon.awssdk.services.textract.model.Block;
import software.amazon.awssdk.services.textract.model.BlockType;
import software.amazon.awssdk.services.textract.model.GetDocumentTextDetectionResponse;
import software.amazon.awssdk.services.textract.model.JobStatus;

/**
 * Long PDF and TIFF files, read whole where they lie ({@code StartDocumentTextDetection}). A notice
 * comes when a job has ended; until then nothing waits.
 */
public final class TextractJobs implements AutoCloseable {

  private final TextractClient client;
  private final String topic;
  private final String role;

  TextractJobs(TextractClient client, String topic, String role) {
    this.client = client;
    this.topic = topic;
    this.role = role;
  }

  /**
   * With the account's own Textract.
   *
   * @param topic ARN of the topic that gets the notices
   * @param role ARN of the role with which Textract writes to it
   */
  public static TextractJobs of(Clients clients, String topic, String role) {
    return new TextractJobs(
        clients.sync(TextractClient.builder(), "TEXTRACT").build(), topic, role);
  }

  /**
   * Starts to read a file. The same tag again within a week starts nothing anew.
   *
   * @param tag comes back with the notice; at most 64 letters, digits, - and _
   * @return the job's id
   */
  public String start(String bucket, String key, String tag) {
    return TextractErrors.told(
            () ->
                client.startDocumentTextDetection(
                    ask ->
                        ask.documentLocation(at -> at.s3Object(s3 -> s3.bucket(bucket).name(key)))
                            .clientRequestToken(tag)
                            .jobTag(tag)
                            .notificationChannel(to -> to.snsTopicArn(topic).roleArn(role))))
        .jobId();
  }

  /**
   * What a job has read.
   *
   * @param pages how many the file has
   * @param blocks what stands on each page, from 1
   * @param failed pages that Textract could not read
   */
  public record Ended(int pages, Map<Integer, List<Block>> blocks, Set<Integer> failed) {

    public Ended {
      blocks = Map.copyOf(blocks);
      failed = Set.copyOf(failed);
    }

    /** What a page says, whose picture has this width and height, or this proportion. */
    public PageReading page(int page, int width, int height) {
      return Blocks.reading(blocks.getOrDefault(page, List.of()), width, height);
    }

    /** The same to be kept until the page's picture is there. */
    public AheadPage ahead(int page) {
      return AheadPage.of(blocks.getOrDefault(page, List.of()));
    }
  }

  /**
   * Fetches what a job has read, however many answers that takes.
   *
   * @throws EngineBusy if it has not ended
   * @throws EngineRefused if it has failed
   */
  public Ended result(String jobId) {
    Map<Integer, List<Block>> blocks = new TreeMap<>();
    Set<Integer> failed = new HashSet<>();
    int pages = 0;
    @Nullable String token = null;
    do {
      GetDocumentTextDetectionResponse part = part(jobId, token);
      check(part);
      pages =
          Math.max(pages, part.documentMetadata() == null ? 0 : part.documentMetadata().pages());
      part.warnings().forEach(warning -> failed.addAll(warning.pages()));
      for (Block block : part.blocks()) {
        if (block.blockType() == BlockType.LINE) {
          int page = block.page() == null ? 1 : block.page();
          blocks.computeIfAbsent(page, each -> new ArrayList<>()).add(block);
        }
      }
      token = part.nextToken();
    } while (token != null);
    return new Ended(pages, blocks, failed);
  }

  private GetDocumentTextDetectionResponse part(String jobId, @Nullable String token) {
    return TextractErrors.told(
        () -> client.getDocumentTextDetection(ask -> ask.jobId(jobId).nextToken(token)));
  }

  private static void check(GetDocumentTextDetectionResponse part) {
    if (part.jobStatus() == JobStatus.IN_PROGRESS) {
      throw new EngineBusy("the job has not ended", null);
    }
    if (part.jobStatus() == JobStatus.FAILED) {
      throw new EngineRefused(PaperFault.BROKEN, null);
    }
  }

  @Override
  public void close() {
    client.close();
  }
}

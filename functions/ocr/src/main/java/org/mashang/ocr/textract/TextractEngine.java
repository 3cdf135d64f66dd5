package org.mashang.ocr.textract;

import java.awt.image.BufferedImage;
import java.util.Set;
import org.mashang.ocr.Jpeg;
import org.mashang.ocr.OcrEngine;
import org.mashang.ocr.PageReading;
import org.mashang.platform.environment.Clients;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.textract.TextractClient;
import software.amazon.awssdk.services.textract.model.DetectDocumentTextResponse;

/**
 * Reads one page at a time with {@code DetectDocumentText}. Textract calls a page of Chinese done
 * even where it knows no Chinese, and answers with Latin letters; so its languages are said by
 * whoever deploys it, and a page with hardly a Chinese character is not believed.
 */
public final class TextractEngine implements OcrEngine {

  private static final String NAME = "textract/1";
  private static final String CHINESE = "zh";

  private final TextractClient client;

  TextractEngine(TextractClient client, Set<String> languages) {
    if (!languages.contains(CHINESE)) {
      throw new IllegalStateException("Textract is not said to read Chinese here");
    }
    this.client = client;
  }

  /**
   * With the account's own Textract.
   *
   * @param languages that it reads in this region, separated by commas: {@code zh,en}
   */
  public static TextractEngine of(Clients clients, String languages) {
    return new TextractEngine(
        clients.sync(TextractClient.builder(), "TEXTRACT").build(),
        Set.of(languages.strip().split("\\s*,\\s*")));
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public PageReading read(BufferedImage page) {
    byte[] jpeg = Jpeg.of(Jpeg.resized(page, page.getWidth(), page.getHeight()), 0.92f);
    DetectDocumentTextResponse answer =
        TextractErrors.told(
            () ->
                client.detectDocumentText(
                    ask -> ask.document(document -> document.bytes(SdkBytes.fromByteArray(jpeg)))));
    return Blocks.reading(answer.blocks(), page.getWidth(), page.getHeight());
  }

  @Override
  public void close() {
    client.close();
  }
}

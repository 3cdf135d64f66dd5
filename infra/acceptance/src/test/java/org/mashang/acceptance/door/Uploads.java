package org.mashang.acceptance.door;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import javax.imageio.ImageIO;

/** Hands in files as the phone page does. */
public final class Uploads {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Set<String> HTTP_CLIENTS_OWN = Set.of("host", "content-length");

  private Uploads() {}

  /** A small picture. */
  public static byte[] png() {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "png", out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Announces a file. */
  static Answer announce(Caller caller, String name, String mediaType, long size) {
    return caller.post(
        "/v1/files",
        Samples.object()
            .put("name", name)
            .put("mediaType", mediaType)
            .put("size", size)
            .put("purpose", "EVIDENCE"));
  }

  /** Uploads to the announced address and says the status. */
  static int put(Answer announced, byte[] content) {
    JsonNode upload = announced.json().path("upload");
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(upload.path("url").asText()))
            .PUT(BodyPublishers.ofByteArray(content));
    upload
        .path("headers")
        .fields()
        .forEachRemaining(
            header -> {
              if (!HTTP_CLIENTS_OWN.contains(header.getKey().toLowerCase())) {
                request.header(header.getKey(), header.getValue().asText());
              }
            });
    try {
      return CLIENT.send(request.build(), BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Uploads and waits until the file has been looked at. */
  static Answer upload(Caller caller, String name, String mediaType, byte[] content) {
    Answer announced = announce(caller, name, mediaType, content.length).is(201);
    int status = put(announced, content);
    if (status != 200) {
      throw new AssertionError("upload of " + name + ": " + status);
    }
    String path = "/v1/files/" + announced.text("/fileId");
    return Patience.until(
        () -> caller.get(path).is(200),
        answer -> Set.of("ACCEPTED", "REJECTED").contains(answer.text("/status")));
  }
}

package org.mashang.local.handlers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Answers with the event it got, or misbehaves as the path asks. */
public final class Echo implements RequestStreamHandler {

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    String event = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    out.write(answer(event, context).getBytes(StandardCharsets.UTF_8));
  }

  private static String answer(String event, Context context) {
    if (asked(event, "throw")) {
      throw new IllegalStateException("as asked");
    }
    if (asked(event, "crash")) {
      Runtime.getRuntime().halt(7);
    }
    if (asked(event, "slow")) {
      sleep();
    }
    if (asked(event, "text")) {
      return "{\"statusCode\":201,\"headers\":{\"etag\":\"\\\"1\\\"\"},\"cookies\":[\"a=1\",\"b=2\"],"
          + "\"body\":\"文\"}";
    }
    if (asked(event, "binary")) {
      return "{\"statusCode\":200,\"headers\":{\"Content-Type\":\"image/png\"},"
          + "\"isBase64Encoded\":true,\"body\":\""
          + Base64.getEncoder().encodeToString(new byte[] {(byte) 0x89, 0, 1, (byte) 0xff})
          + "\"}";
    }
    if (asked(event, "worker")) {
      sleep();
      return "{\"pid\":%d,\"table\":\"%s\",\"left\":%b}"
          .formatted(
              ProcessHandle.current().pid(),
              System.getenv("TABLE"),
              context.getRemainingTimeInMillis() > 0);
    }
    return event;
  }

  private static boolean asked(String event, String what) {
    return event.contains("\"what\":\"" + what + "\"");
  }

  private static void sleep() {
    try {
      Thread.sleep(1500);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

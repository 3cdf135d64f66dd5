package org.mashang.local.worker;

import com.amazonaws.services.lambda.runtime.api.client.EventHandlerLoader;
import com.amazonaws.services.lambda.runtime.api.client.HandlerInfo;
import com.amazonaws.services.lambda.runtime.api.client.LambdaRequestHandler;
import com.amazonaws.services.lambda.runtime.api.client.runtimeapi.dto.InvocationRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The loop of the runtime client in plain Java, for systems on which its native part does not load.
 * Handlers are found and called by the client's own code, so events are read the same way.
 */
final class PlainRuntime {

  private static final String VERSION = "/2018-06-01/runtime/";

  private final String api;

  private PlainRuntime(String api) {
    this.api = api;
  }

  static void run(String handler) throws IOException {
    PlainRuntime runtime = new PlainRuntime("http://" + System.getenv("AWS_LAMBDA_RUNTIME_API"));
    LambdaRequestHandler code;
    try {
      code =
          EventHandlerLoader.loadEventHandler(
              HandlerInfo.fromString(handler, ClassLoader.getSystemClassLoader()));
    } catch (Exception | LinkageError e) {
      runtime.post("init/error", error(e), e.getClass().getName());
      System.exit(1);
      return;
    }
    while (true) {
      runtime.serve(code);
    }
  }

  private void serve(LambdaRequestHandler code) throws IOException {
    InvocationRequest request = next();
    String answer = "invocation/" + request.getId() + "/";
    try {
      post(answer + "response", code.call(request).toByteArray(), null);
    } catch (Exception | LinkageError e) {
      e.printStackTrace(System.err);
      post(answer + "error", error(e), e.getClass().getName());
    }
  }

  private InvocationRequest next() throws IOException {
    HttpURLConnection connection = open("invocation/next");
    connection.setReadTimeout(0);
    try (InputStream body = connection.getInputStream()) {
      InvocationRequest request = new InvocationRequest();
      request.setId(connection.getHeaderField("Lambda-Runtime-Aws-Request-Id"));
      request.setInvokedFunctionArn(
          connection.getHeaderField("Lambda-Runtime-Invoked-Function-Arn"));
      request.setXrayTraceId(connection.getHeaderField("Lambda-Runtime-Trace-Id"));
      request.setDeadlineTimeInMs(
          Long.parseLong(connection.getHeaderField("Lambda-Runtime-Deadline-Ms")));
      request.setContent(body.readAllBytes());
      return request;
    }
  }

  private void post(String path, byte[] body, @Nullable String errorType) throws IOException {
    HttpURLConnection connection = open(path);
    connection.setRequestMethod("POST");
    connection.setDoOutput(true);
    connection.setFixedLengthStreamingMode(body.length);
    connection.setRequestProperty("Content-Type", "application/json");
    if (errorType != null) {
      connection.setRequestProperty("Lambda-Runtime-Function-Error-Type", errorType);
    }
    connection.getOutputStream().write(body);
    try (InputStream answer = connection.getInputStream()) {
      answer.readAllBytes();
    }
  }

  private HttpURLConnection open(String path) throws IOException {
    return (HttpURLConnection) URI.create(api + VERSION + path).toURL().openConnection();
  }

  private static byte[] error(Throwable thrown) {
    String message = String.valueOf(thrown.getMessage());
    return "{\"errorMessage\":\"%s\",\"errorType\":\"%s\"}"
        .formatted(escape(message), thrown.getClass().getName())
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      if (each == '"' || each == '\\') {
        escaped.append('\\').append(each);
      } else if (each < ' ') {
        escaped.append(String.format("\\u%04x", (int) each));
      } else {
        escaped.append(each);
      }
    }
    return escaped.toString();
  }
}

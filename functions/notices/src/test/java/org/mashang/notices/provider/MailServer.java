package org.mashang.notices.provider;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** A mail server that says what a test wants, where GreenMail is too friendly. */
final class MailServer implements AutoCloseable {

  /** Says nothing more. */
  static final String SILENT = "silent";

  /** Hangs up. */
  static final String GONE = "gone";

  /** Says a letter a second, and never a whole line. */
  static final String DRIPS = "drips";

  final List<String> heard = new CopyOnWriteArrayList<>();
  private final Map<String, String> answers = new ConcurrentHashMap<>();
  private final ServerSocket server;
  private final @Nullable SSLContext tls;

  MailServer(@Nullable SSLContext tls) {
    this.tls = tls;
    try {
      server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::listen);
  }

  int port() {
    return server.getLocalPort();
  }

  /** To a command, or {@code CONNECT}, or {@code .} for a message's end. */
  MailServer says(String command, String answer) {
    answers.put(command, answer);
    return this;
  }

  private void listen() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        Thread.ofVirtual().start(() -> talk(socket));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void talk(Socket socket) {
    try (socket) {
      conversation(socket, false);
    } catch (IOException e) {
      heard.add("BROKEN");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void conversation(Socket socket, boolean secret)
      throws IOException, InterruptedException {
    var in =
        new BufferedReader(
            new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
    if (!secret && !answer(socket, "CONNECT", "220 ready")) {
      return;
    }
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String command = line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
      heard.add(line);
      if (command.equals("STARTTLS") && tls != null) {
        say(socket, "220 go on");
        var over = (SSLSocket) tls.getSocketFactory().createSocket(socket, "localhost", 0, true);
        over.setUseClientMode(false);
        conversation(over, true);
        return;
      }
      if (!answer(socket, command, usual(command, secret)) || command.equals("QUIT")) {
        return;
      }
      if (command.equals("DATA") && !answers.containsKey("DATA")) {
        while (!".".equals(line)) {
          line = in.readLine();
          heard.add(String.valueOf(line));
        }
        if (!answer(socket, ".", "250 queued")) {
          return;
        }
      }
    }
  }

  private String usual(String command, boolean secret) {
    return switch (command) {
      case "EHLO" -> tls != null && !secret ? "250-here\r\n250 STARTTLS" : "250 here";
      case "DATA" -> "354 go on";
      case "QUIT" -> "221 bye";
      default -> "250 ok";
    };
  }

  private boolean answer(Socket socket, String command, String usual)
      throws IOException, InterruptedException {
    String answer = answers.getOrDefault(command, usual);
    switch (answer) {
      case GONE -> {
        return false;
      }
      case SILENT -> Thread.sleep(60_000);
      case DRIPS -> {
        for (int i = 0; i < 60; i++) {
          socket.getOutputStream().write('2');
          socket.getOutputStream().flush();
          Thread.sleep(1_000);
        }
      }
      default -> say(socket, answer);
    }
    return true;
  }

  private static void say(Socket socket, String line) throws IOException {
    socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.mashang.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Finds a taken port before anything has been started. */
final class Ports {

  /** The data services of a killed system need a moment to end. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private Ports() {}

  /**
   * @param what the port is for, and the option that changes it
   * @throws IllegalStateException if another program listens there
   */
  static void expectFree(int port, String what) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!free(port)) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException(
            "port " + port + " of " + what + " is taken by another program");
      }
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
  }

  private static boolean free(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}

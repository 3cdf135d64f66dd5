package org.mashang.emulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mashang.emulator.dynamodb.DynamoDbProcess;
import org.mashang.emulator.files.FileServer;
import org.mashang.emulator.files.StoredObject;
import org.mashang.emulator.keys.LocalKeys;
import org.mashang.emulator.queues.QueueServer;

/** The running services, and where they answer. */
final class Services implements AutoCloseable {

  private final Map<Service, URI> endpoints = new EnumMap<>(Service.class);
  private final Deque<AutoCloseable> running = new ArrayDeque<>();
  private final LocalKeys keys;
  private volatile Consumer<StoredObject> arrived = object -> {};
  private final Set<String> locked = ConcurrentHashMap.newKeySet();

  private Services(LocalKeys keys) {
    this.keys = keys;
  }

  static Services start(Map<Service, Integer> ports, @Nullable Path data) {
    Path folder = data == null ? temporaryFolder() : data;
    Services services = new Services(new LocalKeys(folder.resolve("keys")));
    try {
      for (Service service : Service.values()) {
        String given = System.getenv(service.endpointVariable());
        services.endpoints.put(
            service,
            given == null || given.isBlank()
                ? services.startHere(service, ports, data, folder)
                : URI.create(given));
      }
      return services;
    } catch (RuntimeException e) {
      services.close();
      throw e;
    }
  }

  private URI startHere(
      Service service, Map<Service, Integer> ports, @Nullable Path data, Path folder) {
    Integer fixed = ports.get(service);
    int port = fixed == null ? FreePort.find() : fixed;
    return switch (service) {
      case DYNAMODB -> {
        DynamoDbProcess server =
            DynamoDbProcess.start(
                port,
                data == null ? null : data.resolve("dynamodb"),
                folder.resolve("logs").resolve("dynamodb.log"));
        running.push(server);
        yield server.endpoint();
      }
      case SQS -> {
        QueueServer server = QueueServer.start(port, data == null ? null : data.resolve("queues"));
        running.push(server);
        yield server.endpoint();
      }
      case S3 -> {
        FileServer server =
            FileServer.start(
                port,
                data == null ? null : data.resolve("files"),
                object -> arrived.accept(object),
                locked::contains);
        running.push(server);
        yield server.endpoint();
      }
    };
  }

  Map<Service, URI> endpoints() {
    return endpoints;
  }

  LocalKeys keys() {
    return keys;
  }

  void whenStored(Consumer<StoredObject> listener) {
    this.arrived = listener;
  }

  /** Lets nobody overwrite or delete what is in a bucket; false if S3 is not served here. */
  boolean lock(String bucket) {
    locked.add(bucket);
    return System.getenv(Service.S3.endpointVariable()) == null;
  }

  private static Path temporaryFolder() {
    try {
      return Files.createTempDirectory("mashang");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    while (!running.isEmpty()) {
      try {
        running.pop().close();
      } catch (Exception e) {
        System.err.println("a service did not stop cleanly: " + e.getMessage());
      }
    }
  }
}

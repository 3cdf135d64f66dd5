package org.mashang.emulator.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.gaul.s3proxy.BlobStores;
import org.gaul.s3proxy.CrossOriginResourceSharing;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.jspecify.annotations.Nullable;
import org.mashang.emulator.Clients;

/** S3Proxy on loopback, with real signature checks; tells what arrives. */
public final class FileServer implements AutoCloseable {

  private static final long LARGEST = 5L * 1024 * 1024 * 1024;

  private final S3Proxy server;
  private final int port;

  private FileServer(S3Proxy server, int port) {
    this.server = server;
    this.port = port;
  }

  /**
   * @param data folder for the files; null keeps them in memory
   * @param arrived is told of every object that is stored
   * @param locked whether a bucket has an object lock
   */
  public static FileServer start(
      int port, @Nullable Path data, Consumer<StoredObject> arrived, Predicate<String> locked) {
    Properties settings = new Properties();
    try {
      if (data != null) {
        Files.createDirectories(data);
        settings.setProperty("jclouds.filesystem.basedir", data.toAbsolutePath().toString());
      }
      BlobStore store =
          BlobStores.create(data == null ? "transient-nio2" : "filesystem-nio2", settings);
      S3Proxy server =
          S3Proxy.builder()
              .endpoint(URI.create("http://127.0.0.1:" + port))
              .awsAuthentication(
                  AuthenticationType.AWS_V2_OR_V4, Clients.ACCESS_KEY, Clients.SECRET_KEY)
              .blobStore(new NotifyingStore(new LockingStore(store, locked), arrived))
              .corsRules(
                  new CrossOriginResourceSharing(
                      List.of(".*"),
                      List.of("GET", "PUT", "POST", "HEAD"),
                      List.of("*"),
                      List.of("ETag"),
                      "true"))
              .ignoreUnknownHeaders(true)
              .v4MaxNonChunkedRequestSize(256L * 1024 * 1024)
              .maxSinglePartObjectSize(LARGEST)
              .build();
      server.start();
      return new FileServer(server, port);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make " + data, e);
    } catch (Exception e) {
      throw new IllegalStateException("S3Proxy does not start", e);
    }
  }

  public URI endpoint() {
    return URI.create("http://127.0.0.1:" + port);
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("S3Proxy does not stop", e);
    }
  }
}

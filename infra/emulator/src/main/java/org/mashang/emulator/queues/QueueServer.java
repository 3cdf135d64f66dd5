package org.mashang.emulator.queues;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.pekko.actor.Terminated;
import org.elasticmq.server.ElasticMQServer;
import org.elasticmq.server.config.ElasticMQServerConfig;
import org.jspecify.annotations.Nullable;
import org.mashang.emulator.template.Region;
import scala.Function0;

/** ElasticMQ on loopback; messages survive a restart where there is a folder for them. */
public final class QueueServer implements AutoCloseable {

  private final int port;
  private final Function0<Terminated> stop;

  private QueueServer(int port, Function0<Terminated> stop) {
    this.port = port;
    this.stop = stop;
  }

  /**
   * @param data folder for messages; null keeps them in memory
   */
  public static QueueServer start(int port, @Nullable Path data) {
    Map<String, Object> settings = new HashMap<>();
    settings.put("node-address.host", "127.0.0.1");
    settings.put("node-address.port", port);
    settings.put("rest-sqs.bind-hostname", "127.0.0.1");
    settings.put("rest-sqs.bind-port", port);
    settings.put("rest-stats.enabled", false);
    settings.put("aws.region", Region.NAME);
    settings.put("aws.accountId", Region.ACCOUNT);
    settings.put("pekko.loglevel", "WARNING");
    settings.put("pekko.stdout-loglevel", "WARNING");
    if (data != null) {
      try {
        Files.createDirectories(data);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot make " + data, e);
      }
      settings.put("messages-storage.enabled", true);
      settings.put(
          "messages-storage.uri",
          // written at once, so that what was acknowledged outlives a killed process
          "jdbc:h2:file:" + data.resolve("messages").toAbsolutePath() + ";WRITE_DELAY=0");
      settings.put("messages-storage.username", "sa");
    }
    Config config = ConfigFactory.parseMap(settings).withFallback(ConfigFactory.load()).resolve();
    return new QueueServer(port, new ElasticMQServer(new ElasticMQServerConfig(config)).start());
  }

  public URI endpoint() {
    return URI.create("http://127.0.0.1:" + port);
  }

  @Override
  public void close() {
    stop.apply();
  }
}

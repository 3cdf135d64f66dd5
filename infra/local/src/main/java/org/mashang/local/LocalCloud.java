package org.mashang.local;

import java.io.PrintStream;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.emulator.FreePort;
import org.mashang.emulator.Service;
import org.mashang.emulator.template.Resource;
import org.mashang.emulator.template.Template;
import org.mashang.emulator.template.Yaml;
import org.mashang.local.admin.Admin;
import org.mashang.local.declared.Declaration;
import org.mashang.local.declared.EventSource;
import org.mashang.local.gateway.FrontDoor;
import org.mashang.local.pollers.QueuePoller;
import org.mashang.local.schedule.Scheduler;
import org.mashang.local.time.CityClock;
import org.mashang.local.workers.Functions;
import org.mashang.local.workers.WorkerSettings;
import software.amazon.awssdk.services.sqs.SqsClient;

/** A template, running on this machine: data services, workers, pollers, schedules, front door. */
public final class LocalCloud implements AutoCloseable {

  private final EmbeddedCloud cloud;
  private final Functions functions;
  private final Streams streams;
  private final FrontDoor door;
  private final Admin admin;
  private final Scheduler scheduler;
  private final CityClock clock;
  private final Deque<AutoCloseable> running;

  private LocalCloud(
      EmbeddedCloud cloud,
      Functions functions,
      Streams streams,
      FrontDoor door,
      Admin admin,
      Scheduler scheduler,
      CityClock clock,
      Deque<AutoCloseable> running) {
    this.cloud = cloud;
    this.functions = functions;
    this.streams = streams;
    this.door = door;
    this.admin = admin;
    this.scheduler = scheduler;
    this.clock = clock;
    this.running = running;
  }

  /**
   * Begins to describe a local cloud.
   *
   * @param template template.yaml
   * @param data where everything is kept between starts
   */
  public static Builder of(Path template, Path data) {
    return new Builder(template, data);
  }

  /** Collects what a local cloud is started with. */
  public static final class Builder {

    private final Path template;
    private final Path data;
    private final Map<String, String> parameters = new LinkedHashMap<>();
    private final Map<Service, Integer> ports = new LinkedHashMap<>();
    private InetAddress address = InetAddress.getLoopbackAddress();
    private int doorPort;
    private int adminPort;
    private @Nullable Instant simulatedFrom;
    private WorkerSettings workers;
    private PrintStream console = System.out;
    private Consumer<String> progress = line -> {};
    private boolean inMemory;
    private boolean streamsWait;

    private Builder(Path template, Path data) {
      this.template = template;
      this.data = data;
      this.workers = WorkerSettings.in(data.toAbsolutePath().resolve("workers"));
    }

    /** Gives a parameter of the template a value. */
    public Builder parameter(String name, String value) {
      parameters.put(name, value);
      return this;
    }

    /** Where the front door listens; a port of 0, as without this, takes a free one. */
    public Builder frontDoor(InetAddress listen, int port) {
      address = listen;
      doorPort = port;
      return this;
    }

    public Builder adminPort(int port) {
      adminPort = port;
      return this;
    }

    public Builder port(Service service, int port) {
      ports.put(service, port);
      return this;
    }

    /** Runs on a calendar of its own that begins then and can be moved. */
    public Builder simulatedFrom(Instant start) {
      simulatedFrom = start;
      return this;
    }

    public Builder workers(WorkerSettings settings) {
      workers = settings;
      return this;
    }

    /** Keeps tables, queues and files in memory; everything else stays in the data folder. */
    public Builder inMemory() {
      inMemory = true;
      return this;
    }

    /** Brings no change of a table to anybody until {@link LocalCloud#startStreams} is called. */
    public Builder streamsWait() {
      streamsWait = true;
      return this;
    }

    /** Is told how far the start has come, a line at a time. */
    public Builder progress(Consumer<String> listener) {
      progress = listener;
      return this;
    }

    /** Where warnings are printed. */
    public Builder console(PrintStream stream) {
      console = stream;
      return this;
    }

    /** Starts everything; ready when it returns. */
    public LocalCloud start() {
      // small answers leave at once instead of waiting for more; read when the first server starts
      System.setProperty("sun.net.httpserver.nodelay", "true");
      Deque<AutoCloseable> running = new ArrayDeque<>();
      try {
        return new Start(this, running).run();
      } catch (RuntimeException e) {
        closeAll(running);
        throw e;
      }
    }
  }

  /** The order in which things start; they stop in the opposite one. */
  private static final class Start {

    private final Builder wish;
    private final Deque<AutoCloseable> running;

    Start(Builder wish, Deque<AutoCloseable> running) {
      this.wish = wish;
      this.running = running;
    }

    LocalCloud run() {
      if (wish.doorPort == 0) {
        wish.doorPort = FreePort.find();
      }
      Template template = Template.read(wish.template);
      EmbeddedCloud cloud = keep(embedded());
      Declaration declaration = Declaration.read(template, cloud);
      wish.progress.accept(
          declaration.functions().size()
              + " functions, "
              + declaration.routes().size()
              + " routes");
      Instant start = wish.simulatedFrom;
      CityClock clock = start == null ? CityClock.ofMachine() : CityClock.simulatedFrom(start);
      Functions functions =
          keep(new Functions(declaration.functions(), wish.workers, wish.console));
      SqsClient sqs = keep(cloud.clients().sqs());
      Streams streams =
          keep(
              new Streams(declaration, cloud, functions, sqs, clock, streamFolder(), wish.console));
      for (EventSource source : declaration.sources()) {
        if (source instanceof EventSource.Queue queue) {
          keep(QueuePoller.start(queue, sqs, functions.of(queue.function()), clock, wish.console));
        }
      }
      if (!wish.streamsWait) {
        streams.start();
      }
      Scheduler scheduler = keep(schedules(declaration, clock, functions, sqs));
      FrontDoor door =
          keep(
              FrontDoor.open(
                  wish.address, wish.doorPort, declaration, functions, clock, wish.console));
      Admin admin =
          keep(
              Admin.open(
                  wish.adminPort,
                  functions,
                  clock,
                  (then, onlyLast) -> {
                    int fired = scheduler.moveTo(then.toInstant(), onlyLast);
                    door.forgetCallers();
                    return fired;
                  },
                  () -> queues(cloud),
                  sqs));
      return new LocalCloud(cloud, functions, streams, door, admin, scheduler, clock, running);
    }

    private EmbeddedCloud embedded() {
      wish.progress.accept("starting DynamoDB Local, ElasticMQ and S3Proxy");
      EmbeddedCloud.Builder builder = EmbeddedCloud.fromTemplate(wish.template);
      if (!wish.inMemory) {
        builder.dataDirectory(wish.data.toAbsolutePath());
      }
      if (wish.simulatedFrom != null) {
        builder.withoutExpiry();
      }
      Map<String, String> parameters = new LinkedHashMap<>(wish.parameters);
      if (declares("PublicUrl")) {
        parameters.putIfAbsent("PublicUrl", "http://localhost:" + wish.doorPort);
      }
      parameters.forEach(builder::parameter);
      wish.ports.forEach(builder::port);
      return builder.start();
    }

    private boolean declares(String parameter) {
      return Template.read(wish.template).yaml().get("Parameters") instanceof Yaml.Mapping written
          && written.get(parameter) != null;
    }

    private Path streamFolder() {
      return wish.inMemory
          ? wish.data.resolve("streams-" + ProcessHandle.current().pid())
          : wish.data.resolve("streams");
    }

    private Scheduler schedules(
        Declaration declaration, CityClock clock, Functions functions, SqsClient sqs) {
      List<EventSource.Timetable> schedules =
          declaration.sources().stream()
              .filter(EventSource.Timetable.class::isInstance)
              .map(EventSource.Timetable.class::cast)
              .toList();
      return Scheduler.start(
          schedules,
          clock,
          functions,
          sqs,
          declaration.deadLetters(),
          wish.data.resolve("schedules.properties"),
          wish.console);
    }

    private static List<String> queues(EmbeddedCloud cloud) {
      return cloud.resources().stream()
          .filter(each -> each.type().equals("AWS::SQS::Queue"))
          .map(Resource::name)
          .toList();
    }

    private <T extends AutoCloseable> T keep(T part) {
      running.push(part);
      return part;
    }
  }

  /** Where people and programs come in. */
  public URI frontDoor() {
    return URI.create("http://localhost:" + door.port());
  }

  /** The operator's side door. */
  public URI admin() {
    return URI.create("http://127.0.0.1:" + admin.port() + "/_local/");
  }

  /** Where a simulated clock is moved; empty if time is the machine's. */
  public Optional<URI> clockControl() {
    return clock.simulated() ? Optional.of(admin().resolve("clock")) : Optional.empty();
  }

  /** The data services behind it. */
  public EmbeddedCloud services() {
    return cloud;
  }

  /**
   * Brings changes of tables to their functions from now on, where they had to wait.
   *
   * @param fromNow whether what has changed until now concerns nobody
   */
  public void startStreams(boolean fromNow) {
    if (fromNow) {
      streams.skip();
    }
    streams.start();
  }

  public Functions functions() {
    return functions;
  }

  public CityClock clock() {
    return clock;
  }

  /**
   * Moves a simulated clock; what falls due on the way has been handled when it returns.
   *
   * @return how many events were fired
   */
  public int moveTo(Instant then) throws InterruptedException {
    int fired = scheduler.moveTo(then, false);
    door.forgetCallers();
    return fired;
  }

  @Override
  public void close() {
    closeAll(running);
  }

  /** The last one first; one that does not stop cleanly does not keep the others running. */
  static void closeAll(Deque<AutoCloseable> running) {
    while (!running.isEmpty()) {
      try {
        running.pop().close();
      } catch (Exception e) {
        System.err.println("a part did not stop cleanly: " + e);
      }
    }
  }
}

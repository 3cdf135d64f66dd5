package org.mashang.local;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.mashang.emulator.Service;
import org.mashang.emulator.template.TemplateException;
import org.mashang.local.workers.WorkerSettings;

/** Runs the whole system on this machine until it is stopped. */
public final class Main {

  /** Stopping takes longer than this only if something hangs; then it is cut short. */
  private static final Duration STOP = Duration.ofSeconds(5);

  private Main() {}

  /**
   * @param args see {@link Options#USAGE}
   */
  public static void main(String[] args) throws InterruptedException {
    Options options;
    try {
      options = Options.parse(args);
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.err.print(Options.USAGE);
      System.exit(2);
      return;
    }
    try {
      run(options);
    } catch (TemplateException | IllegalStateException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  private static void run(Options options) throws InterruptedException {
    Progress progress = new Progress(System.out);
    DataLock lock = DataLock.take(options.data());
    Ports.expectFree(options.port(), "the front door (--port)");
    Ports.expectFree(options.adminPort(), "the side door (--admin-port)");
    DemoYear year = new DemoYear(options, cloud -> PastFigures.count(cloud, progress::say));
    LocalCloud.Builder builder = builder(options, progress);
    if (year.due()) {
      builder.streamsWait();
    }
    LocalCloud cloud = builder.start();
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(cloud, lock, stopped), "stop"));
    progress.say("front door open");
    new DemoTour(options, cloud, year, progress).run();
    Welcome.print(System.out, cloud, options);
    stopped.await();
  }

  private static LocalCloud.Builder builder(Options options, Progress progress) {
    progress.say("Mashang starts; data in " + options.data().toAbsolutePath().normalize());
    LocalCloud.Builder builder =
        LocalCloud.of(options.template(), options.data())
            .progress(progress::say)
            .frontDoor(options.listen(), options.port())
            .adminPort(options.adminPort())
            .workers(
                new WorkerSettings(
                    options.data().toAbsolutePath().resolve("workers"),
                    options.workers(),
                    options.idle(),
                    options.plainWorkers(),
                    options.archives()));
    if (!options.parameters().containsKey("DemoLogin")) {
      builder.parameter("DemoLogin", "true");
    }
    options.parameters().forEach(builder::parameter);
    if (options.clock() != null) {
      builder.simulatedFrom(options.clock().toInstant());
    }
    if (options.dataPorts() > 0) {
      int port = options.dataPorts();
      for (Service service : Service.values()) {
        if (System.getenv(service.endpointVariable()) == null) {
          Ports.expectFree(port, service + " (--data-ports)");
        }
        builder.port(service, port++);
      }
    }
    return builder;
  }

  private static void stop(LocalCloud cloud, DataLock lock, CountDownLatch stopped) {
    System.out.println("stopping");
    Thread limit =
        new Thread(
            () -> {
              try {
                Thread.sleep(STOP);
                Runtime.getRuntime().halt(1);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            },
            "stop-limit");
    limit.setDaemon(true);
    limit.start();
    cloud.close();
    lock.close();
    stopped.countDown();
    System.out.println("stopped");
  }
}

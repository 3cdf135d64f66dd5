package org.mashang.local;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for.
 *
 * @param clock where a simulated calendar begins; null for the machine's time
 * @param demo what is loaded or played after the start
 */
record Options(
    Path template,
    Path data,
    InetAddress listen,
    int port,
    int adminPort,
    int dataPorts,
    @Nullable OffsetDateTime clock,
    Demo demo,
    Duration idle,
    int workers,
    boolean plainWorkers,
    boolean archives,
    Map<String, String> parameters) {

  /** What the city is filled with. */
  enum Demo {
    NONE,
    /** Halls and some applications of today. */
    CITY,
    /** The same, and the year before it. */
    YEAR,
    /** One case from the scan to the served decision, in a simulated calendar. */
    DAY
  }

  static final String USAGE =
      """
      usage: infra/run [options]
        --empty                 start without the demo city
        --demo-day              play one case from the scan to the served decision
        --demo-year             write the demo city's last year first; into an empty data folder
        --clock=TIME            simulated calendar from TIME (2026-03-02T09:00:00+08:00)
        --port=8080             port of the front door
        --admin-port=8081       port of the operator's side door, on loopback
        --data-ports=8100       DynamoDB, SQS and S3 take this port and the next two; 0: free ones
        --listen=127.0.0.1      address of the front door; 0.0.0.0 lets phones in
        --data=.data            folder for everything that is kept
        --template=template.yaml
        --parameter=Name=value  parameter of the template
        --idle=60               seconds after which an idle worker is stopped
        --workers=4             most workers of one function
        --plain-workers         workers in plain Java although the native client would load
        --no-archives           keep no class data archives
      """;

  static Options parse(String[] args) {
    Map<String, String> given = new LinkedHashMap<>();
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String arg : args) {
      int equals = arg.indexOf('=');
      String name = equals < 0 ? arg : arg.substring(0, equals);
      String value = equals < 0 ? "" : arg.substring(equals + 1);
      if (name.equals("--parameter")) {
        int inner = value.indexOf('=');
        if (inner < 1) {
          throw new IllegalArgumentException("--parameter=Name=value, not " + arg);
        }
        parameters.put(value.substring(0, inner), value.substring(inner + 1));
      } else if (!name.startsWith("--") || !USAGE.contains("  " + name)) {
        throw new IllegalArgumentException("unknown option " + arg);
      } else {
        given.put(name, value);
      }
    }
    return new Options(
        Path.of(given.getOrDefault("--template", "template.yaml")),
        Path.of(given.getOrDefault("--data", ".data")),
        address(given.getOrDefault("--listen", "127.0.0.1")),
        number(given, "--port", 8080),
        number(given, "--admin-port", 8081),
        number(given, "--data-ports", 8100),
        clock(given),
        demo(given),
        Duration.ofSeconds(number(given, "--idle", 60)),
        number(given, "--workers", Math.max(2, Runtime.getRuntime().availableProcessors())),
        given.containsKey("--plain-workers"),
        !given.containsKey("--no-archives"),
        parameters);
  }

  private static Demo demo(Map<String, String> given) {
    if (given.containsKey("--demo-year")) {
      return Demo.YEAR;
    }
    if (given.containsKey("--demo-day")) {
      return Demo.DAY;
    }
    return given.containsKey("--empty") ? Demo.NONE : Demo.CITY;
  }

  private static @Nullable OffsetDateTime clock(Map<String, String> given) {
    String clock = given.get("--clock");
    try {
      if (clock != null) {
        return OffsetDateTime.parse(clock);
      }
      return demo(given) == Demo.DAY ? OffsetDateTime.parse("2026-01-04T08:00:00+08:00") : null;
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("--clock=2026-03-02T09:00:00+08:00, not " + clock, e);
    }
  }

  private static int number(Map<String, String> given, String name, int usual) {
    String value = given.get(name);
    try {
      return value == null ? usual : Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(name + " is a number, not " + value, e);
    }
  }

  private static InetAddress address(String text) {
    try {
      return InetAddress.getByName(text);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("--listen: " + text + " is no address", e);
    }
  }
}

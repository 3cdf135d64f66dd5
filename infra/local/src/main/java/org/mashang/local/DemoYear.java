package org.mashang.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import org.mashang.local.demo.DemoCity;

/**
 * The demo city's past. It is written before anybody is told of anything: until then the changes of
 * tables wait, and what the past has changed concerns nobody any more.
 */
final class DemoYear {

  private static final int MONTHS = 13;
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
  private static final String WRITTEN = "written";

  private final Options options;
  private final Consumer<LocalCloud> recount;
  private final Path file;

  /**
   * @param recount is called when the past is written and before the present begins: whoever keeps
   *     figures of what is in the tables counts it then, for the past was told to nobody
   */
  DemoYear(Options options, Consumer<LocalCloud> recount) {
    this.options = options;
    this.recount = recount;
    this.file = options.data().resolve("demo-year");
  }

  /** Whether it is to be written now: it was asked for, or was begun and not ended. */
  boolean due() {
    String state = state().orElse("");
    if (state.endsWith(WRITTEN)) {
      return false;
    }
    return !state.isEmpty() || (options.demo() == Options.Demo.YEAR && empty());
  }

  /** Whether it cannot be written any more, because the city lives already. */
  boolean tooLate() {
    return options.demo() == Options.Demo.YEAR && state().isEmpty() && !empty();
  }

  private boolean empty() {
    return !DemoCity.begun(options.data());
  }

  /** Writes it and lets the present begin. What it is killed in, the next start goes on with. */
  void write(LocalCloud cloud, Progress progress) {
    LocalDate last = state().map(LocalDate::parse).orElseGet(DemoYear::yesterday);
    keep(last.toString());
    try {
      DemoCity.halls(cloud.frontDoor(), options.data(), progress::say);
      new HistoryProcess(cloud.services(), progress::say).run(MONTHS, last);
      recount.accept(cloud);
    } finally {
      cloud.startStreams(true);
    }
    keep(last + " " + WRITTEN);
  }

  private static LocalDate yesterday() {
    return LocalDate.now(CHINA).minusDays(1);
  }

  private Optional<String> state() {
    try {
      return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void keep(String state) {
    try {
      Files.writeString(file, state + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.mashang.history.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Writes lanes of steps, several lanes at once. */
public final class Chronicle {

  private static final int TOLD_EVERY = 2_000;

  private final int threads;
  private final Consumer<String> progress;

  /**
   * @param progress is told what happens, a line at a time
   */
  public Chronicle(int threads, Consumer<String> progress) {
    this.threads = threads;
    this.progress = progress;
  }

  /** The steps of a book's stories, by lanes. */
  public static <S, C, E> List<Lane> lanes(Book<S, C, E> book, List<Story<S, C>> stories) {
    Map<String, List<Step>> lanes = new LinkedHashMap<>();
    for (Story<S, C> story : stories) {
      lanes.computeIfAbsent(story.lane(), lane -> new ArrayList<>()).addAll(book.steps(story));
    }
    return lanes.entrySet().stream()
        .map(lane -> new Lane(lane.getKey(), lane.getValue()))
        .toList();
  }

  /** Writes what is not written yet; the longest lanes first. */
  public Tally write(List<Lane> lanes) {
    Tally tally = new Tally();
    int all = lanes.stream().mapToInt(lane -> lane.steps().size()).sum();
    List<Lane> order =
        lanes.stream()
            .sorted(Comparator.comparing((Lane lane) -> lane.steps().size()).reversed())
            .toList();
    ExecutorService pens = Executors.newFixedThreadPool(threads);
    try {
      List<Future<?>> running =
          order.stream().<Future<?>>map(lane -> pens.submit(() -> write(lane, all, tally))).toList();
      for (Future<?> one : running) {
        one.get();
      }
      return tally;
    } catch (ExecutionException e) {
      throw new IllegalStateException("the history was not written to its end", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the history was not written to its end", e);
    } finally {
      pens.shutdownNow();
    }
  }

  private void write(Lane lane, int all, Tally tally) {
    for (Step step : lane.steps()) {
      if (Thread.interrupted()) {
        throw new IllegalStateException("stopped");
      }
      Step.Ending ending = step.write().get();
      if (ending.how() == Step.Ending.How.REFUSED) {
        progress.accept("history: not allowed: " + step.id() + ": " + ending.why());
      }
      int done = tally.add(ending);
      if (done % TOLD_EVERY == 0) {
        progress.accept("history: " + done + " of " + all + " steps");
      }
    }
  }
}

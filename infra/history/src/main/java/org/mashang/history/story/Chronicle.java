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
    return lanes.entrySet().stream().map(lane -> new Lane(lane.getKey(), lane.getValue())).toList();
  }

  /**
   * Writes what is not written yet; the longest lanes first.
   *
   * @param books lanes by book. One step of each book is taken before all others: at every write
   *     DynamoDB Local looks for the first change of the table among those of all tables, and finds
   *     it soon only if it lies near the beginning
   */
  public Tally write(List<List<Lane>> books) {
    Tally tally = new Tally();
    Comparator<Lane> bySize = Comparator.comparing(lane -> lane.steps().size());
    int all = books.stream().flatMap(List::stream).mapToInt(lane -> lane.steps().size()).sum();
    List<Lane> lanes = new ArrayList<>();
    for (List<Lane> book : books) {
      lanes.addAll(book);
      book.stream()
          .min(bySize)
          .ifPresent(
              shortest -> {
                write(shortest.first(), all, tally);
                lanes.remove(shortest);
                lanes.add(shortest.rest());
              });
    }
    write(lanes.stream().sorted(bySize.reversed()).toList(), all, tally);
    return tally;
  }

  private void write(List<Lane> order, int all, Tally tally) {
    ExecutorService pens = Executors.newFixedThreadPool(threads);
    try {
      List<Future<?>> running =
          order.stream()
              .<Future<?>>map(lane -> pens.submit(() -> write(lane, all, tally)))
              .toList();
      for (Future<?> one : running) {
        one.get();
      }
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

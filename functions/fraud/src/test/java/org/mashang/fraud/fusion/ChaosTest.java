package org.mashang.fraud.fusion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.emulator.EmbeddedCloudExtension;
import org.mashang.fraud.alert.Alert;
import org.mashang.fraud.alert.Level;
import org.mashang.fraud.intake.Pseudonyms;
import org.mashang.fraud.intake.SignalReader;
import org.mashang.fraud.subject.Subject;
import org.mashang.fraud.watch.Watched;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** Workers that die in the middle, messages that come twice and in any order, two at a time. */
@ExtendWith(EmbeddedCloudExtension.class)
class ChaosTest {

  private static final int PEOPLE = 150;
  private static final int SIGNALS = 4;

  private final EmbeddedCloud cloud;

  ChaosTest(EmbeddedCloud cloud) {
    this.cloud = cloud;
  }

  /** Ends the call after some transactions, written or not, as a killed worker does. */
  private static final class Death implements ExecutionInterceptor {

    private final Random random = new Random(11);
    private int deaths;

    private synchronized void perhaps(Object request) {
      if (request instanceof TransactWriteItemsRequest && random.nextInt(4) == 0) {
        deaths++;
        throw new IllegalStateException("killed");
      }
    }

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
      perhaps(context.request());
    }

    @Override
    public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
      perhaps(context.request());
    }

    synchronized int deaths() {
      return deaths;
    }
  }

  @Test
  void noSignalIsLostAndNoAlertRaisedTwice() throws Exception {
    Death death = new Death();
    Worker worker = new Worker(cloud, death);
    List<String> signals = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      String phone = "139222%05d".formatted(i);
      signals.add(Post.call("c-" + i, phone, 90, "00852777" + i % 20));
      signals.add(Post.share("s-" + i, phone, 60));
      signals.add(Post.transfer("t-" + i, phone, 10, "acc-" + i % 40, 6_000_000 + i));
      signals.add(Post.transfer("u-" + i, phone, 5, "acc-" + (i + 1) % 40, 100));
    }
    Collections.shuffle(signals, new Random(3));
    Deque<SQSEvent.SQSMessage> queue = new ArrayDeque<>();
    for (int from = 0; from < signals.size(); from += 75) {
      SQSEvent.SQSMessage message = Post.message(signals.subList(from, from + 75));
      queue.add(message);
      queue.add(message);
    }
    Thread other = new Thread(() -> drain(worker, queue));
    other.start();
    drain(worker, queue);
    other.join();

    assertTrue(death.deaths() > 10, "deaths: " + death.deaths());
    Map<Subject, Watched> clean = cleanly(worker, signals);
    Map<Subject, Watched> stored = watched(worker.states(), clean.keySet());
    assertEquals(PEOPLE + 20 + 40, clean.size());
    int traces = 0;
    for (Map.Entry<Subject, Watched> one : clean.entrySet()) {
      Watched found = stored.get(one.getKey());
      assertEquals(one.getValue().traces(), found.traces());
      assertEquals(one.getValue().named(), found.named());
      traces += one.getKey().kind() == Subject.Kind.PERSON ? found.traces().size() : 0;
    }
    assertEquals(PEOPLE * SIGNALS, traces);

    List<Alert> alerts = worker.alerts();
    Set<String> said = new HashSet<>();
    for (Alert alert : alerts) {
      String what = alert.subject().id() + alert.level() + alert.typology() + alert.stake();
      assertTrue(said.add(what), "told twice: " + what);
    }
    assertEquals(
        PEOPLE,
        alerts.stream()
            .filter(one -> one.subject().kind() == Subject.Kind.PERSON)
            .filter(one -> one.level() == Level.RED)
            .map(Alert::subject)
            .distinct()
            .count());
  }

  /** As the queue does: what was not done comes again. */
  private static void drain(Worker worker, Deque<SQSEvent.SQSMessage> queue) {
    for (SQSEvent.SQSMessage message = next(queue); message != null; message = next(queue)) {
      boolean done = false;
      try {
        done = worker.take(message);
      } finally {
        if (!done) {
          synchronized (queue) {
            queue.addLast(message);
          }
        }
      }
    }
  }

  private static SQSEvent.SQSMessage next(Deque<SQSEvent.SQSMessage> queue) {
    synchronized (queue) {
      return queue.poll();
    }
  }

  /** Each signal once, one after the other, in memory. */
  private static Map<Subject, Watched> cleanly(Worker worker, List<String> signals) {
    MemoryStates states = new MemoryStates();
    SignalReader reader = new SignalReader(new Pseudonyms(worker.hash()));
    Fusion fusion = new Fusion(states, RuleShelf.national(), Score.NONE, (subject, plain) -> "");
    Set<Subject> subjects = new HashSet<>();
    SignalMessages messages =
        new SignalMessages(
            reader,
            fusion,
            (city, sent, taken) ->
                taken.forEach(
                    signal -> {
                      subjects.add(signal.about());
                      Optional.ofNullable(signal.other()).ifPresent(subjects::add);
                    }),
            (city, source, at, rejected) -> {
              throw new IllegalStateException(rejected.toString());
            });
    for (String signal : signals) {
      messages.take("clean", Post.message(List.of(signal)).getBody(), Post.NOW);
    }
    return watched(states, subjects);
  }

  private static Map<Subject, Watched> watched(States states, Set<Subject> subjects) {
    return states.read(subjects).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().watched()));
  }
}

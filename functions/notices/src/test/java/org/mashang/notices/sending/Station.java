package org.mashang.notices.sending;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.notices.Gateway;
import org.mashang.notices.clock.NoticeSweep;
import org.mashang.notices.docket.NoticeTable;
import org.mashang.notices.gateway.DeliveryApi;
import org.mashang.notices.intake.NoticeIntake;
import org.mashang.notices.notice.Breaker;
import org.mashang.notices.notice.Notice;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.keys.DataKeys;
import org.mashang.platform.keys.SealedText;
import org.mashang.platform.notice.NoticeChannel;
import org.mashang.platform.notice.NoticeJson;
import org.mashang.platform.notice.NoticeOrder;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** The functions on the embedded cloud, their provider, and a way to kill them. */
final class Station {

  private static final Context CONTEXT =
      (Context)
          Proxy.newProxyInstance(
              Station.class.getClassLoader(),
              new Class<?>[] {Context.class},
              (proxy, method, arguments) ->
                  switch (method.getName()) {
                    case "getAwsRequestId" -> "5e0c1f0e";
                    case "getRemainingTimeInMillis" -> 100_000;
                    default -> null;
                  });

  final Gateway gateway = new Gateway();
  private final AtomicInteger writesLeft = new AtomicInteger(Integer.MAX_VALUE);
  private final NoticeIntake intake;
  private final NoticeSweep sweep;
  private final DeliveryApi api;
  final NoticeTable table;
  final Deliveries deliveries;
  private final SealedText sealed;
  private int ordered;

  Station(EmbeddedCloud cloud) {
    this(cloud, true);
  }

  /**
   * @param demo whether it is a demonstration, which collects nothing
   */
  Station(EmbeddedCloud cloud, boolean demo) {
    this(
        cloud,
        demo,
        url -> {
          String webhook =
              "{\"kind\":\"webhook\",\"url\":\"%s/\",\"secret\":\"shared\"}".formatted(url);
          return "{\"SMS\":%s,\"VOICE_CALL\":%s}".formatted(webhook, webhook);
        });
  }

  /**
   * @param told which providers there are, by the address of the gateway
   */
  Station(EmbeddedCloud cloud, boolean demo, UnaryOperator<String> told) {
    Map<String, String> variables = new HashMap<>(cloud.environmentOf("NoticeIntake"));
    variables.put(Variable.DEMO_LOGIN.name(), Boolean.toString(demo));
    variables.put(Variable.NOTICE_PROVIDERS.name(), providers(told.apply(gateway.url())));
    Killer killer = new Killer();
    intake = make(variables, killer, NoticeIntake::new);
    sweep = make(variables, killer, NoticeSweep::new);
    api = make(variables, killer, DeliveryApi::new);
    table = make(variables, killer, NoticeTable::from);
    deliveries = make(variables, killer, Deliveries::from);
    sealed = new SealedText(make(variables, killer, DataKeys::from));
  }

  private static String providers(String told) {
    try {
      Path file = Files.createTempFile("providers", ".json");
      file.toFile().deleteOnExit();
      Files.writeString(file, told);
      return "file:" + file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> T make(
      Map<String, String> variables,
      ExecutionInterceptor killer,
      BiFunction<Environment, Clients, T> maker) {
    Variable[] declared =
        Arrays.stream(Variable.values())
            .filter(variable -> variables.containsKey(variable.name()))
            .toArray(Variable[]::new);
    return maker.apply(Environment.of(variables, declared), Clients.of(variables, killer));
  }

  private static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  private final class Killer implements ExecutionInterceptor {
    @Override
    public void beforeExecution(
        software.amazon.awssdk.core.interceptor.Context.BeforeExecution context,
        ExecutionAttributes attributes) {
      if (writes(context.request()) && writesLeft.getAndDecrement() <= 0) {
        throw new Killed();
      }
    }
  }

  private static boolean writes(Object request) {
    return request instanceof PutItemRequest || request instanceof TransactWriteItemsRequest;
  }

  /** Kills whoever works after so many writes. */
  void dieAfter(int writes, Runnable work) {
    writesLeft.set(writes);
    try {
      work.run();
      throw new IllegalStateException("it lived");
    } catch (Killed e) {
      // as meant
    } finally {
      writesLeft.set(Integer.MAX_VALUE);
    }
  }

  /** Lets whoever works claim a notice, and kills it before it writes anything more. */
  void diesIfItSends(Runnable work) {
    writesLeft.set(1);
    try {
      work.run();
    } catch (Killed e) {
      // as meant
    } finally {
      writesLeft.set(Integer.MAX_VALUE);
    }
  }

  /** An order of an SMS to a person, as a capability makes it. */
  NoticeOrder order(String person, boolean urgent, Instant at) {
    ordered++;
    String id = "w" + UUID.randomUUID().toString().replace("-", "") + "-" + ordered;
    String place = NoticeOrder.place(id);
    return new NoticeOrder(
        NoticeOrder.VERSION,
        id,
        "fraud",
        id.substring(0, 33),
        Integer.toString(ordered),
        "330800",
        List.of(new NoticeOrder.Way(NoticeChannel.SMS, sealed.seal(place, "13857012345"))),
        person,
        null,
        sealed.seal(place, "请立即停止转账"),
        urgent,
        at);
  }

  /** An urgent one of a case. */
  NoticeOrder urgent(String person, String caseId, int number, Instant at) {
    return order(person, caseId, number, at, true, null, "请立即停止转账", NoticeChannel.SMS);
  }

  /** An officer's own words about a case. */
  NoticeOrder order(String person, String caseId, int number, Instant at) {
    return order(person, caseId, number, at, false, null, "请来办理", NoticeChannel.SMS);
  }

  /** A reminder by a template, as a capability's stream orders it. */
  NoticeOrder reminder(
      String person, String caseId, int number, Instant at, NoticeChannel... ways) {
    String values =
        "{\"organ\":\"衢州市人民政府\",\"number\":\"NR-%d\",\"until\":\"2026年12月11日\",\"ask\":\"12345政务热线\"}"
            .formatted(number);
    var template = new NoticeOrder.Template("reconsideration-accepted", 1);
    return order(person, caseId, number, at, false, template, values, ways);
  }

  private NoticeOrder order(
      String person,
      String caseId,
      int number,
      Instant at,
      boolean urgent,
      NoticeOrder.@Nullable Template template,
      String text,
      NoticeChannel... ways) {
    String id = "r%06d-%s".formatted(number, UUID.randomUUID());
    String place = NoticeOrder.place(id);
    return new NoticeOrder(
        NoticeOrder.VERSION,
        id,
        "reconsideration",
        caseId,
        Integer.toString(number),
        "330800",
        Arrays.stream(ways)
            .map(way -> new NoticeOrder.Way(way, sealed.seal(place, "13857012345")))
            .toList(),
        person,
        template,
        sealed.seal(place, text),
        urgent,
        at);
  }

  /** An order whose number and text nobody can open: they were sealed for another notice. */
  NoticeOrder unreadable(String person, Instant at) {
    NoticeOrder other = order(person, true, at);
    NoticeOrder mine = order(person, true, at);
    return new NoticeOrder(
        mine.v(),
        mine.id(),
        mine.capability(),
        mine.caseId(),
        mine.ref(),
        mine.city(),
        other.ways(),
        mine.person(),
        null,
        other.text(),
        mine.urgent(),
        mine.at());
  }

  static SQSEvent event(Instant sent, NoticeOrder... orders) {
    List<SQSEvent.SQSMessage> messages = new ArrayList<>();
    for (NoticeOrder order : orders) {
      SQSEvent.SQSMessage message = new SQSEvent.SQSMessage();
      message.setMessageId(UUID.randomUUID().toString());
      message.setBody(NoticeJson.write(order));
      message.setAttributes(Map.of("SentTimestamp", String.valueOf(sent.toEpochMilli())));
      messages.add(message);
    }
    SQSEvent event = new SQSEvent();
    event.setRecords(messages);
    return event;
  }

  SQSBatchResponse take(SQSEvent event) {
    return intake.handleRequest(event, CONTEXT);
  }

  NoticeOrder sent(String person, boolean urgent, Instant at) {
    NoticeOrder order = order(person, urgent, at);
    take(event(at, order));
    return order;
  }

  APIGatewayV2HTTPResponse ask(APIGatewayV2HTTPEvent event) {
    return api.handleRequest(event, CONTEXT);
  }

  NoticeSweep.Swept sweep(Instant now) {
    return sweep.handleRequest(Map.of("time", now.toString()), CONTEXT);
  }

  Notice find(NoticeOrder order) {
    return table.find(order.id()).orElseThrow();
  }

  /** The provider is well again. */
  void mended() {
    table.breaker("webhook-sms", Breaker.CLOSED);
    gateway.answers(200, "");
  }

  /** How often the provider took a notice. */
  long taken(NoticeOrder order) {
    return gateway.got().stream()
        .filter(one -> one.header("idempotency-key").equals(order.id()))
        .filter(one -> one.status() == 200)
        .count();
  }

  /** How often the provider was given a notice. */
  long given(NoticeOrder order) {
    return gateway.got().stream()
        .filter(one -> one.header("idempotency-key").equals(order.id()))
        .count();
  }
}

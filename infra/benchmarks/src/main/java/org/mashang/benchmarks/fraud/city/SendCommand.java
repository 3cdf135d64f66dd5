package org.mashang.benchmarks.fraud.city;

import java.io.PrintStream;
import java.net.URI;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.mashang.benchmarks.Arguments;
import org.mashang.benchmarks.Benchmark;
import org.mashang.emulator.Clients;
import org.mashang.emulator.template.Region;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/** Lets an invented city, whose last day is today, speak to the queue of a system that runs. */
public final class SendCommand implements Benchmark {

  private static final double PER_SECOND = 1e9;

  @Override
  public String what() {
    return "an invented city speaks to the running system's queue: --rate= --people= --days=";
  }

  @Override
  public void run(String[] args, PrintStream out) throws Exception {
    Arguments arguments = Arguments.of(args);
    City asked = CityCommand.city(arguments);
    // Older than 31 days is a fault, and so is the future.
    long begins = Instant.now().getEpochSecond() - asked.days() * 86_400L;
    City city =
        new City(asked.people(), asked.days(), asked.seed(), begins, asked.casesPerThousand());
    int rate = arguments.number("rate", 1_000);
    try (SqsClient sqs = queues(arguments.text("endpoint", "http://127.0.0.1:8101"))) {
      String name = arguments.text("queue", "SignalsQueue");
      String queue = sqs.getQueueUrl(ask -> ask.queueName(name)).queueUrl();
      long[] sent = new long[2];
      long began = System.nanoTime();
      Envelopes envelopes =
          new Envelopes(
              (body, signals) -> {
                sqs.sendMessage(send -> send.queueUrl(queue).messageBody(body));
                sent[0] += signals;
                sent[1]++;
                long due = began + (long) (sent[0] * PER_SECOND / rate);
                LockSupport.parkNanos(Math.max(0, due - System.nanoTime()));
              });
      long[] lines = new long[1];
      city.run(
          line -> {
            envelopes.add(line);
            if (++lines[0] % rate == 0) {
              envelopes.flush();
            }
          },
          truth -> {});
      envelopes.flush();
      double seconds = (System.nanoTime() - began) / PER_SECOND;
      out.printf(
          "%,d signals in %,d messages, %.0f a second%n", sent[0], sent[1], sent[0] / seconds);
    }
  }

  static SqsClient queues(String endpoint) {
    return SqsClient.builder()
        .endpointOverride(URI.create(endpoint))
        .region(software.amazon.awssdk.regions.Region.of(Region.NAME))
        .credentialsProvider(
            StaticCredentialsProvider.create(
                AwsBasicCredentials.create(Clients.ACCESS_KEY, Clients.SECRET_KEY)))
        .httpClient(UrlConnectionHttpClient.create())
        .build();
  }
}

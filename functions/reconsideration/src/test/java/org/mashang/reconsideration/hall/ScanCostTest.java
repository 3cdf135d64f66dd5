package org.mashang.reconsideration.hall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.emulator.EmbeddedCloudExtension;
import org.mashang.platform.environment.Clients;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/** What a scan and a registration ask of DynamoDB, counted on the wire. */
@ExtendWith(EmbeddedCloudExtension.class)
class ScanCostTest {

  private final List<String> calls = Collections.synchronizedList(new ArrayList<>());
  private final HallWorld world;

  ScanCostTest(EmbeddedCloud cloud) {
    ExecutionInterceptor counter =
        new ExecutionInterceptor() {
          @Override
          public void beforeExecution(
              Context.BeforeExecution context, ExecutionAttributes attributes) {
            calls.add(context.request().getClass().getSimpleName());
          }
        };
    world = HallWorld.of(cloud, variables -> Clients.of(variables, counter));
  }

  @Test
  void aScanIsOneReadAndOneAdditionAndAForgedOneIsNothing() throws Exception {
    String token =
        HallHandlersTest.json(
                world.api(
                    Sent.to("HallApi.Register")
                        .header("idempotency-key", UUID.randomUUID().toString())),
                201)
            .at("/codes/0/token")
            .asText();
    assertEquals(List.of("TransactWriteItemsRequest", "QueryRequest"), calls);

    calls.clear();
    world.scan(Sent.to("ScanApi.Scan").token(token));
    assertEquals(List.of("GetItemRequest", "UpdateItemRequest"), calls);

    calls.clear();
    world.scan(Sent.to("ScanApi.Scan").token("2" + token.substring(1)));
    world.scan(Sent.to("ScanApi.Scan").token("anything"));
    assertEquals(List.of(), calls);
  }

  @Test
  void whenTheCounterIsOutOfOrderThePersonIsLetThrough(EmbeddedCloud cloud) throws Exception {
    HallWorld broken =
        HallWorld.of(
            cloud, variables -> Clients.of(variables), Map.of("FIGURES_TABLE", "no-such-table"));
    String token =
        HallHandlersTest.json(
                world.api(
                    Sent.to("HallApi.Register")
                        .header("idempotency-key", UUID.randomUUID().toString())),
                201)
            .at("/codes/0/token")
            .asText();

    var answer = broken.scan(Sent.to("ScanApi.Scan").token(token));

    assertEquals(302, answer.getStatusCode());
    assertEquals("http://localhost:8080/apply?code=" + token, answer.getHeaders().get("location"));
  }
}

package org.mashang.local.workers;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/**
 * One call of a function on its way through a worker.
 *
 * @param id the request id
 * @param payload the event
 */
@SuppressWarnings("ArrayRecordComponent") // invocations are never compared
record Invocation(String id, byte[] payload, CompletableFuture<Outcome> outcome) {

  static Invocation of(byte[] payload) {
    return new Invocation(UUID.randomUUID().toString(), payload, new CompletableFuture<>());
  }
}

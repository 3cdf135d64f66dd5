package org.mashang.notarization.functions;

import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/** Notes every call to AWS by its name, for example {@code TransactWriteItemsRequest}. */
final class Calls implements ExecutionInterceptor {

  private final List<String> names = new ArrayList<>();

  @Override
  public synchronized void beforeTransmission(
      Context.BeforeTransmission context, ExecutionAttributes attributes) {
    names.add(context.request().getClass().getSimpleName().replace("Request", ""));
  }

  synchronized void forget() {
    names.clear();
  }

  synchronized List<String> names() {
    return List.copyOf(names);
  }
}

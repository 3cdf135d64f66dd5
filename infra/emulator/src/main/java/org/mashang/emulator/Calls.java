package org.mashang.emulator;

import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/** Notes every call to AWS by its name, for example {@code TransactWriteItems}. */
public final class Calls implements ExecutionInterceptor {

  private final List<String> names = new ArrayList<>();

  @Override
  public synchronized void beforeTransmission(
      Context.BeforeTransmission context, ExecutionAttributes attributes) {
    names.add(context.request().getClass().getSimpleName().replace("Request", ""));
  }

  /** Begins anew. */
  public synchronized void forget() {
    names.clear();
  }

  /** The calls since, in their order. */
  public synchronized List<String> names() {
    return List.copyOf(names);
  }

  /** The calls that some work makes. */
  public List<String> during(Runnable work) {
    forget();
    work.run();
    return names();
  }
}

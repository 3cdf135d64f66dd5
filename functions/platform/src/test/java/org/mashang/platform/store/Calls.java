package org.mashang.platform.store;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;

/** Listens to what the SDK sends. */
final class Calls implements ExecutionInterceptor {

  private final List<String> made = new CopyOnWriteArrayList<>();

  @Override
  public void beforeTransmission(Context.BeforeTransmission context, ExecutionAttributes told) {
    made.add(told.getAttribute(SdkExecutionAttribute.OPERATION_NAME));
  }

  List<String> during(Runnable work) {
    made.clear();
    work.run();
    return List.copyOf(made);
  }
}

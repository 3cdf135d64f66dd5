package org.mashang.benchmarks.reports;

import com.amazonaws.services.lambda.runtime.Context;
import java.lang.reflect.Proxy;

/** A context of which only the request's id is asked for. */
final class Silent {

  static final Context CONTEXT =
      (Context)
          Proxy.newProxyInstance(
              Silent.class.getClassLoader(),
              new Class<?>[] {Context.class},
              (proxy, method, arguments) ->
                  method.getName().equals("getAwsRequestId") ? "bench" : null);

  private Silent() {}
}

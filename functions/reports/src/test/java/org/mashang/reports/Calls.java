package org.mashang.reports;

import com.amazonaws.services.lambda.runtime.Context;
import java.lang.reflect.Proxy;

/** The context of a call, as far as our functions look at it. */
public final class Calls {

  public static final Context CONTEXT =
      (Context)
          Proxy.newProxyInstance(
              Calls.class.getClassLoader(),
              new Class<?>[] {Context.class},
              (proxy, method, arguments) ->
                  switch (method.getName()) {
                    case "getAwsRequestId" -> "5e0c1f0e";
                    case "getRemainingTimeInMillis" -> 100_000;
                    default -> null;
                  });

  private Calls() {}
}

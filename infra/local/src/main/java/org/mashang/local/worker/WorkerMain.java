package org.mashang.local.worker;

import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import java.io.IOException;
import java.io.OutputStream;

/** Starts a function in its process, and ends the process when its parent is gone. */
public final class WorkerMain {

  /** Set where the runtime client's native part cannot be used. */
  public static final String PLAIN = "mashang.worker.plain";

  private WorkerMain() {}

  /**
   * @param args the handler, as the template names it
   */
  public static void main(String[] args) throws Throwable {
    Thread watch = new Thread(WorkerMain::endWithParent, "parent-watch");
    watch.setDaemon(true);
    watch.start();
    if (Boolean.getBoolean(PLAIN)) {
      PlainRuntime.run(args[0]);
    } else {
      AWSLambda.main(args);
    }
  }

  /** Standard input closes when the parent ends, however it ends. */
  private static void endWithParent() {
    try {
      System.in.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      // a broken pipe says the same as a closed one
    }
    Runtime.getRuntime().halt(0);
  }
}

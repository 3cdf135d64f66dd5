package org.mashang.emulator.dynamodb;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Runs in the child process: starts DynamoDB Local and ends with its parent, whatever ends that
 * one, because standard input then closes.
 */
public final class DynamoDbChild {

  private static final String SERVER = "software.amazon.dynamodb.services.local.main.ServerRunner";

  private DynamoDbChild() {}

  public static void main(String[] args) throws ReflectiveOperationException {
    Thread watch = new Thread(DynamoDbChild::endWithParent, "parent-watch");
    watch.setDaemon(true);
    watch.start();
    Class.forName(SERVER).getMethod("main", String[].class).invoke(null, (Object) args);
  }

  private static void endWithParent() {
    try {
      System.in.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      // a broken pipe says the same as a closed one
    }
    Runtime.getRuntime().halt(0);
  }
}

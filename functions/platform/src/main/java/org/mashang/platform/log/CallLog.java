package org.mashang.platform.log;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** The one line a call leaves. */
public final class CallLog {

  private static final AtomicBoolean COLD = new AtomicBoolean(true);
  private static final int FRAMES = 6;

  private final Map<Field, Object> fields = new EnumMap<>(Field.class);
  private final long began = System.nanoTime();

  private CallLog() {}

  /** Begins to measure. */
  public static CallLog begin(String function, String requestId, @Nullable String route) {
    CallLog log = new CallLog();
    log.fields.put(Field.LEVEL, "INFO");
    log.fields.put(Field.FUNCTION, function);
    log.fields.put(Field.REQUEST_ID, requestId);
    if (route != null) {
      log.fields.put(Field.ROUTE, route);
    }
    log.fields.put(Field.COLD, COLD.getAndSet(false));
    return log;
  }

  /** Adds a field. */
  public CallLog with(Field field, Object value) {
    fields.put(field, value);
    return this;
  }

  /** The problem's code. */
  public void code(String code) {
    fields.put(Field.CODE, code);
  }

  /**
   * What went wrong inside: types and places of the whole chain of causes. Not the messages, which
   * may quote what people wrote.
   */
  public void failed(Throwable thrown) {
    fields.put(Field.LEVEL, "ERROR");
    fields.put(Field.ERROR, describe(thrown));
  }

  /** Writes the line. */
  public void end(int status) {
    fields.put(Field.STATUS, status);
    end();
  }

  /** Writes the line of a call that has no status. */
  public void end() {
    fields.put(Field.MILLIS, (System.nanoTime() - began) / 1_000_000);
    Log.line(fields);
  }

  static String describe(Throwable thrown) {
    var text = new StringBuilder();
    int depth = 0;
    for (Throwable t = thrown; t != null && depth < 5; t = t.getCause(), depth++) {
      text.append(depth == 0 ? "" : " <- ").append(t.getClass().getName());
      StackTraceElement[] frames = t.getStackTrace();
      for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
        text.append(" @").append(frames[i]);
      }
    }
    return text.toString();
  }
}

package org.mashang.platform.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.scan.PaperFault;

/**
 * A file is read, or cannot be: what comes back through the queue of read papers. It may come more
 * than once.
 *
 * @param pages how many the file has; 0 with a fault
 * @param unread pages that could not be read, from 1
 * @param fault why nothing could be read; null if something could
 */
public record ReadingResult(
    String job, String output, int pages, List<Integer> unread, @Nullable PaperFault fault) {

  public ReadingResult {
    unread = List.copyOf(unread);
  }
}

package org.mashang.platform.reading;

/**
 * How far a file is read.
 *
 * @param pages how many it has; 0 while it is not known
 * @param read pages read
 * @param unread pages given up
 */
public record ReadingProgress(int pages, int read, int unread) {

  /** Whether every page is read or given up. */
  public boolean complete() {
    return pages > 0 && read + unread >= pages;
  }
}

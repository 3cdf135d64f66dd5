package org.mashang.reconsideration.view;

import java.time.Instant;
import java.util.List;
import org.mashang.platform.http.Problem.Cited;

/**
 * One event as people read it.
 *
 * @param by who did it, as the record calls them
 * @param prev hash of the event before
 */
public record HistoryEntry(
    long sequence,
    Instant at,
    String by,
    String role,
    String type,
    String label,
    String summary,
    List<Cited> citations,
    String hash,
    String prev) {}

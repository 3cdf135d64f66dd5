package org.mashang.screening.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.platform.desk.HistoryEntry;

/**
 * A history with its chain of hashes checked.
 *
 * @param brokenAt the first event that does not fit the chain; null if all fit
 */
record History(List<HistoryEntry> items, @Nullable Long brokenAt) {}

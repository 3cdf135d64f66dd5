/**
 * Figures summed up by day and month, so that a report reads what it shows and not what happened.
 */
@NullMarked
package org.mashang.reports.sums;

import org.jspecify.annotations.NullMarked;

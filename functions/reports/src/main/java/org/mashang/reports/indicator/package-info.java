/** Indicators: what the figures mean, as data; without I/O. */
@NullMarked
package org.mashang.reports.indicator;

import org.jspecify.annotations.NullMarked;

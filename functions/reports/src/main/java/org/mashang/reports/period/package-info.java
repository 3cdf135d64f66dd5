/** Stretches of days that are reported on, in the calendar of China; without I/O. */
@NullMarked
package org.mashang.reports.period;

import org.jspecify.annotations.NullMarked;

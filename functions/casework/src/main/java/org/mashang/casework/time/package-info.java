/** Statutory clocks: working days, calendar days, pauses. */
@NullMarked
package org.mashang.casework.time;

import org.jspecify.annotations.NullMarked;

/** Schedules: cron, rate and one-time expressions, and who fires them. */
@NullMarked
package org.mashang.local.schedule;

import org.jspecify.annotations.NullMarked;

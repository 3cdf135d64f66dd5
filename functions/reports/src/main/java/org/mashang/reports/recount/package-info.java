/** Counting the whole history anew, from the events themselves. */
@NullMarked
package org.mashang.reports.recount;

import org.jspecify.annotations.NullMarked;

/** What is overdue now, by the work lists. */
@NullMarked
package org.mashang.reports.overdue;

import org.jspecify.annotations.NullMarked;

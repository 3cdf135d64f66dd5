@NullMarked
package org.mashang.reports.overdue;

import org.jspecify.annotations.NullMarked;

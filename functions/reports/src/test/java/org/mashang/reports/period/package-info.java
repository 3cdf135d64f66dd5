@NullMarked
package org.mashang.reports.period;

import org.jspecify.annotations.NullMarked;

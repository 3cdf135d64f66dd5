@NullMarked
package org.mashang.reports.sums;

import org.jspecify.annotations.NullMarked;

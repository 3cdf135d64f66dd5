@NullMarked
package org.mashang.reports.indicator;

import org.jspecify.annotations.NullMarked;

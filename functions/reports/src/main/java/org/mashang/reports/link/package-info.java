/** Links that open one report for a while. */
@NullMarked
package org.mashang.reports.link;

import org.jspecify.annotations.NullMarked;

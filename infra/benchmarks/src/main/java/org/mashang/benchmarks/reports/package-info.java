/** What counting costs, and reports. */
@NullMarked
package org.mashang.benchmarks.reports;

import org.jspecify.annotations.NullMarked;

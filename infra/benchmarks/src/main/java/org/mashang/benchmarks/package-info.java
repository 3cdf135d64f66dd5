/** What it costs and how fast it is: started by {@code infra/bench}. */
@NullMarked
package org.mashang.benchmarks;

import org.jspecify.annotations.NullMarked;

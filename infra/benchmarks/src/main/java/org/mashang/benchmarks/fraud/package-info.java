/** What the fusion of signals costs, and what the rules raise from signals of anybody's own. */
@NullMarked
package org.mashang.benchmarks.fraud;

import org.jspecify.annotations.NullMarked;

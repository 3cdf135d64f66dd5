/** Learns the models that {@code org.mashang.fraud.learned} weighs. */
@NullMarked
package org.mashang.benchmarks.learned;

import org.jspecify.annotations.NullMarked;

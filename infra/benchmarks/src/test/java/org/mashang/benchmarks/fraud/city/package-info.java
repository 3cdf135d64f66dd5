@NullMarked
package org.mashang.benchmarks.fraud.city;

import org.jspecify.annotations.NullMarked;

/** One line per call, and counters. */
@NullMarked
package org.mashang.platform.log;

import org.jspecify.annotations.NullMarked;

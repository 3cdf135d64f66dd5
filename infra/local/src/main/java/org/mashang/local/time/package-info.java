/** The city's clock: the machine's, or a simulated calendar. */
@NullMarked
package org.mashang.local.time;

import org.jspecify.annotations.NullMarked;

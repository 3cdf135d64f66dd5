/** Sends what waits. */
@NullMarked
package org.mashang.notices.clock;

import org.jspecify.annotations.NullMarked;

/** Event sources that are polled: queues and table streams. */
@NullMarked
package org.mashang.local.pollers;

import org.jspecify.annotations.NullMarked;

/** Batches of messages and stream records, failed one by one; dead letters. */
@NullMarked
package org.mashang.platform.queue;

import org.jspecify.annotations.NullMarked;

/** Takes orders of notices from the queue. */
@NullMarked
package org.mashang.notices.intake;

import org.jspecify.annotations.NullMarked;

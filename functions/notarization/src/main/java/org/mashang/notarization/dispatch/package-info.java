/** How work orders go through the queue to the desks of offices. */
@NullMarked
package org.mashang.notarization.dispatch;

import org.jspecify.annotations.NullMarked;

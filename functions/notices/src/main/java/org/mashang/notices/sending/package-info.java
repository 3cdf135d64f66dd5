/** When a notice may go out, and bringing it there. */
@NullMarked
package org.mashang.notices.sending;

import org.jspecify.annotations.NullMarked;

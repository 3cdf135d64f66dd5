/** News of notices on their way to the capabilities that ordered them. */
@NullMarked
package org.mashang.notices.relay;

import org.jspecify.annotations.NullMarked;

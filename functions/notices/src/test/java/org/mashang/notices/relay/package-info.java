/** Tests. */
@NullMarked
package org.mashang.notices.relay;

import org.jspecify.annotations.NullMarked;

/** Tests. */
@NullMarked
package org.mashang.notices.sending;

import org.jspecify.annotations.NullMarked;

/** Tests. */
@NullMarked
package org.mashang.notices.wording;

import org.jspecify.annotations.NullMarked;

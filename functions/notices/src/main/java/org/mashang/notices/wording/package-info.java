/** What a notice says, for each way of telling. */
@NullMarked
package org.mashang.notices.wording;

import org.jspecify.annotations.NullMarked;

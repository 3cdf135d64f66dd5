/** Notices in their table. */
@NullMarked
package org.mashang.notices.docket;

import org.jspecify.annotations.NullMarked;

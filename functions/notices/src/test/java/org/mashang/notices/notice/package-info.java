/** Tests. */
@NullMarked
package org.mashang.notices.notice;

import org.jspecify.annotations.NullMarked;

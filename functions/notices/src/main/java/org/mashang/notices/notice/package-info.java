/** A notice: to be sent, sent, or given up; without I/O. */
@NullMarked
package org.mashang.notices.notice;

import org.jspecify.annotations.NullMarked;

/** What applicants are reminded of (办事提醒); a reminder serves nothing. */
@NullMarked
package org.mashang.reconsideration.notice;

import org.jspecify.annotations.NullMarked;

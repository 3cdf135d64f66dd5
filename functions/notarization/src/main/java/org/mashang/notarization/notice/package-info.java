/** What applicants are reminded of (办事提醒); a reminder serves nothing. */
@NullMarked
package org.mashang.notarization.notice;

import org.jspecify.annotations.NullMarked;

/** Who brings notices to people: SMS, calls, mini-program, or the outbox of one machine. */
@NullMarked
package org.mashang.notices.provider;

import org.jspecify.annotations.NullMarked;

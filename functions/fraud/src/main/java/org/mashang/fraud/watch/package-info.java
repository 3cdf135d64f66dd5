/** What is remembered of a person, an account or a number, in windows that forget by time. */
@NullMarked
package org.mashang.fraud.watch;

import org.jspecify.annotations.NullMarked;

/** What banks, operators and reports tell, in one form. */
@NullMarked
package org.mashang.fraud.signal;

import org.jspecify.annotations.NullMarked;

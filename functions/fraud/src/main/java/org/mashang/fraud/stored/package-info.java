/** Alerts as they lie in the table of watched subjects. */
@NullMarked
package org.mashang.fraud.stored;

import org.jspecify.annotations.NullMarked;

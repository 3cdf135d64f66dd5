/** Alerts as they lie in the table of watched subjects. */
@NullMarked
package org.mashang.fraud.alert.json;

import org.jspecify.annotations.NullMarked;

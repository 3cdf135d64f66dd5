/** What the rules raise, and how urgent it is. */
@NullMarked
package org.mashang.fraud.alert;

import org.jspecify.annotations.NullMarked;

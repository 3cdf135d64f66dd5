/** The desks of fraud centres, police stations, communities and banks; the way in for appeals. */
@NullMarked
package org.mashang.fraud.desk;

import org.jspecify.annotations.NullMarked;

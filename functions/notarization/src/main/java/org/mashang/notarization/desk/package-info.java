/** The desks of the judicial office, of notaries and of their heads. */
@NullMarked
package org.mashang.notarization.desk;

import org.jspecify.annotations.NullMarked;

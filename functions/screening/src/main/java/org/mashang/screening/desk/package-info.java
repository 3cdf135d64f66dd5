/** The desks of procuratorates. */
@NullMarked
package org.mashang.screening.desk;

import org.jspecify.annotations.NullMarked;

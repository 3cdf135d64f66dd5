/**
 * Halls and their codes (行政复议 码上通办): a hall is registered as part of the internet channel that an
 * organ has designated (22(2)), gets a signed QR code and a poster, and its scans are counted.
 * {@link org.mashang.reconsideration.hall.HallProceeding} says what may be done with it.
 */
@NullMarked
package org.mashang.reconsideration.hall;

import org.jspecify.annotations.NullMarked;

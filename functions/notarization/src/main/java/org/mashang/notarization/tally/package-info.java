/** What the events of an order for a notary add to the city's figures (统计). */
@NullMarked
package org.mashang.notarization.tally;

import org.jspecify.annotations.NullMarked;

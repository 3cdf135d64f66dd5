/** What the events of a warning add to the city's figures (统计). */
@NullMarked
package org.mashang.fraud.tally;

import org.jspecify.annotations.NullMarked;

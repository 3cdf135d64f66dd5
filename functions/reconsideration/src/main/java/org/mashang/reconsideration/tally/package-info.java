/** What the events of a reconsideration case add to the city's figures (统计). */
@NullMarked
package org.mashang.reconsideration.tally;

import org.jspecify.annotations.NullMarked;

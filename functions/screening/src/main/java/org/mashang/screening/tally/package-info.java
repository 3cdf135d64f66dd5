/** What the events of a case that is screened add to the city's figures (统计). */
@NullMarked
package org.mashang.screening.tally;

import org.jspecify.annotations.NullMarked;

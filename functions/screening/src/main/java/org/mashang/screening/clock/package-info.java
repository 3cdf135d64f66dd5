/** What follows from the passing of time alone. */
@NullMarked
package org.mashang.screening.clock;

import org.jspecify.annotations.NullMarked;

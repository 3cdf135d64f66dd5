/** From arrived papers to findings. */
@NullMarked
package org.mashang.screening.reading;

import org.jspecify.annotations.NullMarked;

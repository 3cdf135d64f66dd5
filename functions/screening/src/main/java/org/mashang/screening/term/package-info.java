/** The closed lists of the law of a screening case. */
@NullMarked
package org.mashang.screening.term;

import org.jspecify.annotations.NullMarked;

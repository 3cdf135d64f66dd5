/** How cases and papers come in. */
@NullMarked
package org.mashang.screening.intake;

import org.jspecify.annotations.NullMarked;

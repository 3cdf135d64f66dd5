/** The line that the command {@code extract} writes for each text. */
@NullMarked
package org.mashang.screening.line;

import org.jspecify.annotations.NullMarked;

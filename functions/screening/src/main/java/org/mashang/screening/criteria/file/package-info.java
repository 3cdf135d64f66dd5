/** Criteria as JSON text: read with every fault at once, and tested with their own cases. */
@NullMarked
package org.mashang.screening.criteria.file;

import org.jspecify.annotations.NullMarked;

/** Expressions over facts that may be true, false, or not proven. */
@NullMarked
package org.mashang.screening.criteria.logic;

import org.jspecify.annotations.NullMarked;

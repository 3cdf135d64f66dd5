/** How criteria change: proposed, tried on closed cases, approved by a second person. */
@NullMarked
package org.mashang.screening.criteria.change;

import org.jspecify.annotations.NullMarked;

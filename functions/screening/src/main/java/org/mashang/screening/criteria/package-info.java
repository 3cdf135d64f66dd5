/** Criteria of the review as versioned data, and what they find in a case. */
@NullMarked
package org.mashang.screening.criteria;

import org.jspecify.annotations.NullMarked;

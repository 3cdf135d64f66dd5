/** What is kept of a screening so that it can be checked without this system. */
@NullMarked
package org.mashang.screening.criteria.receipt;

import org.jspecify.annotations.NullMarked;

/** The facts of a case: what is asked, what was read, where, and how sure it is. */
@NullMarked
package org.mashang.screening.fact;

import org.jspecify.annotations.NullMarked;

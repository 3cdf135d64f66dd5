/** The versions of the review criteria: proposed, tested, approved, in force. */
@NullMarked
package org.mashang.screening.standard;

import org.jspecify.annotations.NullMarked;

/** From what the rules raise to a warning that somebody has to answer. */
@NullMarked
package org.mashang.fraud.raise;

import org.jspecify.annotations.NullMarked;

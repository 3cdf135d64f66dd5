/** What follows from the passing of time alone. */
@NullMarked
package org.mashang.reconsideration.clock;

import org.jspecify.annotations.NullMarked;

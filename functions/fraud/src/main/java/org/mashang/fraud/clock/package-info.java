/** What follows from the passing of time alone. */
@NullMarked
package org.mashang.fraud.clock;

import org.jspecify.annotations.NullMarked;

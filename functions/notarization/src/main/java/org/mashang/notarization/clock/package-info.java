/** What follows from the passing of time alone. */
@NullMarked
package org.mashang.notarization.clock;

import org.jspecify.annotations.NullMarked;

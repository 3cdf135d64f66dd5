/** What is counted of what happens in cases. */
@NullMarked
package org.mashang.casework.tally;

import org.jspecify.annotations.NullMarked;

/** Who takes part in a matter. */
@NullMarked
package org.mashang.casework.party;

import org.jspecify.annotations.NullMarked;

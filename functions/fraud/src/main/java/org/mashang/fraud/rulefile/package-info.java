/** Rule books as JSON: read whole, with everything that is wrong told at once. */
@NullMarked
package org.mashang.fraud.rulefile;

import org.jspecify.annotations.NullMarked;

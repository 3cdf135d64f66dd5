/** A provider on this machine, for tests. */
@NullMarked
package org.mashang.notices;

import org.jspecify.annotations.NullMarked;

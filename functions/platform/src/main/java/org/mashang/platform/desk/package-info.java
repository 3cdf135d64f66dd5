/** What every desk and phone page shows and does in the same way. */
@NullMarked
package org.mashang.platform.desk;

import org.jspecify.annotations.NullMarked;

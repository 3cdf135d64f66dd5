/** What officers see of notices, and sending again. */
@NullMarked
package org.mashang.notices.desk;

import org.jspecify.annotations.NullMarked;

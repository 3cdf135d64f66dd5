/** Tests. */
@NullMarked
package org.mashang.notices.desk;

import org.jspecify.annotations.NullMarked;

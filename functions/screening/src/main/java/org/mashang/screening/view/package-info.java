/** Cases as one reader sees them. */
@NullMarked
package org.mashang.screening.view;

import org.jspecify.annotations.NullMarked;

/** Cases of drink driving, from the papers to the decision. */
@NullMarked
package org.mashang.history.screening;

import org.jspecify.annotations.NullMarked;

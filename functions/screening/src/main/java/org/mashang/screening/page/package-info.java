/** Pages and lists of cases, for whoever may see them. */
@NullMarked
package org.mashang.screening.page;

import org.jspecify.annotations.NullMarked;

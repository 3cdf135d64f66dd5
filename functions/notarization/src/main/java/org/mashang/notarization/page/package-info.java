/** Pages and lists of orders, for whoever may see them. */
@NullMarked
package org.mashang.notarization.page;

import org.jspecify.annotations.NullMarked;

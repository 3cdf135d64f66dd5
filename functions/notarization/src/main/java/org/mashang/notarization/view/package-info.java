/** What goes out of an order, to whom. */
@NullMarked
package org.mashang.notarization.view;

import org.jspecify.annotations.NullMarked;

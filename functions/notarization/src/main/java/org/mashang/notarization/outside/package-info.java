/** Requests from other portals. */
@NullMarked
package org.mashang.notarization.outside;

import org.jspecify.annotations.NullMarked;

/** Signed tokens: who is calling. */
@NullMarked
package org.mashang.platform.token;

import org.jspecify.annotations.NullMarked;

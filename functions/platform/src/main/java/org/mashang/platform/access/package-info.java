/** How people come to the cases that are theirs. */
@NullMarked
package org.mashang.platform.access;

import org.jspecify.annotations.NullMarked;

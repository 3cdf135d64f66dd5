/** What was read on a page of a paper, and where: the same whoever read it. */
@NullMarked
package org.mashang.casework.scan;

import org.jspecify.annotations.NullMarked;

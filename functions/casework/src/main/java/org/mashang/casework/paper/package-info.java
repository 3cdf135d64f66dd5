/** The wording of papers. */
@NullMarked
package org.mashang.casework.paper;

import org.jspecify.annotations.NullMarked;

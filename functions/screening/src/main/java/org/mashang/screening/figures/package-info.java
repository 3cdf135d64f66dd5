/** What can be counted: how fast, how often the human agreed, what was corrected. */
@NullMarked
package org.mashang.screening.figures;

import org.jspecify.annotations.NullMarked;

/** Counting what happens in cases, each event once. */
@NullMarked
package org.mashang.reconsideration.figures;

import org.jspecify.annotations.NullMarked;

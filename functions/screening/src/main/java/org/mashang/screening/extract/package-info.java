/**
 * From the text of case papers to facts: numbers with their units, whose they are and what was
 * measured, and what the papers say and deny, each with the place where it stands.
 */
@NullMarked
package org.mashang.screening.extract;

import org.jspecify.annotations.NullMarked;

/**
 * The side of the people who apply: the catalogue, the dry run, the submit, their own case, and the
 * files they hand in.
 */
@NullMarked
package org.mashang.reconsideration.intake;

import org.jspecify.annotations.NullMarked;

/**
 * A case under review (审查): begin with {@link org.mashang.screening.proceeding.CaseReview}.
 * Commands in, events or a refusal out; there is no I/O in it. The machine finds; people decide.
 */
@NullMarked
package org.mashang.screening.proceeding;

import org.jspecify.annotations.NullMarked;

/**
 * What somebody hands in: who applies, against whom, because of which act, what for. Start with
 * {@link org.mashang.reconsideration.application.Application}.
 */
@NullMarked
package org.mashang.reconsideration.application;

import org.jspecify.annotations.NullMarked;

/**
 * The law of administrative reconsideration (行政复议) as a pure function. Start with {@link
 * org.mashang.reconsideration.proceeding.Command} (what may be asked), {@link
 * org.mashang.reconsideration.proceeding.Event} (what may happen), {@link
 * org.mashang.reconsideration.proceeding.Case} (what is known) and {@link
 * org.mashang.reconsideration.proceeding.Reconsideration} (decide, evolve, permitted). The rules
 * themselves stand by theme: {@code Intake}, {@code Exchange}, {@code Hearings}, {@code Pausing},
 * {@code Staying}, {@code Agreeing}, {@code Participants}, {@code Deciding}, {@code Approving},
 * {@code Ending}, {@code Serving}, {@code Performing}, {@code Recording}.
 */
@NullMarked
package org.mashang.reconsideration.proceeding;

import org.jspecify.annotations.NullMarked;

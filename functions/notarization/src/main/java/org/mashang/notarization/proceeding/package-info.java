/**
 * The law of notarisation (公证): begin with {@link
 * org.mashang.notarization.proceeding.Notarisation}. Commands in, events or a refusal out; there is
 * no I/O in it.
 */
@NullMarked
package org.mashang.notarization.proceeding;

import org.jspecify.annotations.NullMarked;

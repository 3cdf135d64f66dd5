/**
 * A city's own warning rules: a change is a new version, tried on stored signals, watched in
 * shadow, given a share of the traffic, and put live by a second person.
 */
@NullMarked
package org.mashang.fraud.rulebook;

import org.jspecify.annotations.NullMarked;

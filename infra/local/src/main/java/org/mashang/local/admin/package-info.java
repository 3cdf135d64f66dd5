/** The operator's side door on loopback: health, state, faults, the simulated clock. */
@NullMarked
package org.mashang.local.admin;

import org.jspecify.annotations.NullMarked;

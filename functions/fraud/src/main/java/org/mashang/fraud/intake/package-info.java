/** Reads signals as they come over the wire, and replaces every name by a pseudonym. */
@NullMarked
package org.mashang.fraud.intake;

import org.jspecify.annotations.NullMarked;

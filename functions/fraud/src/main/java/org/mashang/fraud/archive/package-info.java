/** Signals that were handled, under pseudonyms, kept to try changed rules on. */
@NullMarked
package org.mashang.fraud.archive;

import org.jspecify.annotations.NullMarked;

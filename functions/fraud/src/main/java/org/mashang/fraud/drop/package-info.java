/** Signals as whole files: partners without a live connection put them into the bucket. */
@NullMarked
package org.mashang.fraud.drop;

import org.jspecify.annotations.NullMarked;

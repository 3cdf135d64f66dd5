/** Tries versions of rules on the signals that were kept. */
@NullMarked
package org.mashang.fraud.ruletest;

import org.jspecify.annotations.NullMarked;

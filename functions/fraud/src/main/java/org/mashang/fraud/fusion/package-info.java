/** Brings a batch of signals together by subject, and writes what the rules raise from it. */
@NullMarked
package org.mashang.fraud.fusion;

import org.jspecify.annotations.NullMarked;

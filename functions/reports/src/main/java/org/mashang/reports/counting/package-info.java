/** Counting every event once, as the streams of the case tables bring it. */
@NullMarked
package org.mashang.reports.counting;

import org.jspecify.annotations.NullMarked;

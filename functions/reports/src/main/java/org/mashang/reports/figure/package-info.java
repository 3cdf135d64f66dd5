/** Figures: what is counted, where, and how figures are added and written down; without I/O. */
@NullMarked
package org.mashang.reports.figure;

import org.jspecify.annotations.NullMarked;

/**
 * Invented papers of invented drunk-driving cases, as scans with everything that happens to scans,
 * and the truth about each: what is written where, and what it says.
 */
@NullMarked
package org.mashang.benchmarks.papers;

import org.jspecify.annotations.NullMarked;

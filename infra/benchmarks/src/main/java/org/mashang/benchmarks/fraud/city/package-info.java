/**
 * An invented city: what banks, operators and reports would tell of its normal life and of its
 * frauds, and the truth about each fraud; and a judge of the warnings raised from it.
 *
 * <p>No source publishes how often operators and banks suspect wrongly, how many signals of a fraud
 * are seen, or how early. All such rates here are assumptions, stand together in {@link
 * org.mashang.benchmarks.fraud.city.Habits} and {@link org.mashang.benchmarks.fraud.city.Schemes},
 * and are not fitted to any city. Figures from this city compare versions of rules; they promise
 * nothing about a real one.
 */
@NullMarked
package org.mashang.benchmarks.fraud.city;

import org.jspecify.annotations.NullMarked;

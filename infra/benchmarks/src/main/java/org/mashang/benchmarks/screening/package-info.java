/**
 * Reading and screening measured: on texts and files of anybody's own, and on invented papers whose
 * truth is known.
 */
@NullMarked
package org.mashang.benchmarks.screening;

import org.jspecify.annotations.NullMarked;

/**
 * The city as data: its divisions, the organs one applies to, the authorities one may apply
 * against.
 */
@NullMarked
package org.mashang.reconsideration.city;

import org.jspecify.annotations.NullMarked;

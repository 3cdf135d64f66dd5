/**
 * The side of the officers: work list, case page, commands, documents, what could not be handled.
 */
@NullMarked
package org.mashang.reconsideration.desk;

import org.jspecify.annotations.NullMarked;

/**
 * A score that was learned from data: a file of a few numbers, read and weighed here without the
 * library that learned it. It says of each feature what it came to; people and rules decide.
 */
@NullMarked
package org.mashang.fraud.learned;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.mashang.fraud.rulebook;

import org.jspecify.annotations.NullMarked;

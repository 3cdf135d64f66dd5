@NullMarked
package org.mashang.fraud.stored;

import org.jspecify.annotations.NullMarked;

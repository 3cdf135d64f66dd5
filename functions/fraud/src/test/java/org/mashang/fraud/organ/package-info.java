@NullMarked
package org.mashang.fraud.organ;

import org.jspecify.annotations.NullMarked;

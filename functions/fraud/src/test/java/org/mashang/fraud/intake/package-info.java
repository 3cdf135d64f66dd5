@NullMarked
package org.mashang.fraud.intake;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.mashang.fraud.watch;

import org.jspecify.annotations.NullMarked;

/** Keys and secrets as files. */
@NullMarked
package org.mashang.emulator.keys;

import org.jspecify.annotations.NullMarked;

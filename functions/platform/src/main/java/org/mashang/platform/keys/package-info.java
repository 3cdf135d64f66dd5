/** Secrets, envelope encryption and keyed hashes. */
@NullMarked
package org.mashang.platform.keys;

import org.jspecify.annotations.NullMarked;

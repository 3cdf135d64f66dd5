/** Identifiers with their check digits. */
@NullMarked
package org.mashang.casework.identifier;

import org.jspecify.annotations.NullMarked;

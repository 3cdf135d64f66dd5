/** Prints certificates and puts the electronic seal on them. */
@NullMarked
package org.mashang.notarization.press;

import org.jspecify.annotations.NullMarked;

/** The closed lists of words of notarisation. */
@NullMarked
package org.mashang.notarization.term;

import org.jspecify.annotations.NullMarked;

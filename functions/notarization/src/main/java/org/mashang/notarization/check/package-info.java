/** Where anybody finds out whether a certificate is genuine. */
@NullMarked
package org.mashang.notarization.check;

import org.jspecify.annotations.NullMarked;

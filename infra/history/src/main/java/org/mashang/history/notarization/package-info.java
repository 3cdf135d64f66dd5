/** Orders for notarial acts, from the request to the certificate. */
@NullMarked
package org.mashang.history.notarization;

import org.jspecify.annotations.NullMarked;

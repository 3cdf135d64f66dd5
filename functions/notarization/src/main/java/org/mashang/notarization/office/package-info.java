/** The notary offices of a city (公证机构), who works there, and which of them may act. */
@NullMarked
package org.mashang.notarization.office;

import org.jspecify.annotations.NullMarked;

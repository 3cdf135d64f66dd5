/** Electronic seals and signatures on PDF files (电子签名法 art. 13 and 14; PAdES, EN 319 142-1). */
@NullMarked
package org.mashang.print.seal;

import org.jspecify.annotations.NullMarked;

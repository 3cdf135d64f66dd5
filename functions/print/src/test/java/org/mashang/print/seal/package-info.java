@NullMarked
package org.mashang.print.seal;

import org.jspecify.annotations.NullMarked;

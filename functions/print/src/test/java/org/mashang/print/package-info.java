@NullMarked
package org.mashang.print;

import org.jspecify.annotations.NullMarked;

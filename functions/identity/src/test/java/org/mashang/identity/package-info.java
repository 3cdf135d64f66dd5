@NullMarked
package org.mashang.identity;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.mashang.history;

import org.jspecify.annotations.NullMarked;

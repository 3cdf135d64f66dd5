@NullMarked
package org.mashang.reconsideration.hall;

import org.jspecify.annotations.NullMarked;

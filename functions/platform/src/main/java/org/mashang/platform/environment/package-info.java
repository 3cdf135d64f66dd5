/** What the template tells a function, and the clients made from it. */
@NullMarked
package org.mashang.platform.environment;

import org.jspecify.annotations.NullMarked;

/** What a city's own gateway tells us. */
@NullMarked
package org.mashang.notices.gateway;

import org.jspecify.annotations.NullMarked;

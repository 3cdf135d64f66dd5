/** What capabilities and the service that tells people exchange. */
@NullMarked
package org.mashang.platform.notice;

import org.jspecify.annotations.NullMarked;

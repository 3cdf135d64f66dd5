/** The HTTP edge: routes, what a call carries, replies, problem documents. */
@NullMarked
package org.mashang.platform.http;

import org.jspecify.annotations.NullMarked;

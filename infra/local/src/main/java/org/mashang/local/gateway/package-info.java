/** The front door: an HTTP API as API Gateway runs it, payload format 2.0. */
@NullMarked
package org.mashang.local.gateway;

import org.jspecify.annotations.NullMarked;

/**
 * Who is calling: opens sessions, and tells API Gateway whose a token is. Real logins
 * (mini-program, staff directory) will come as further routes that end in {@link
 * org.mashang.identity.Sessions}.
 */
@NullMarked
package org.mashang.identity;

import org.jspecify.annotations.NullMarked;

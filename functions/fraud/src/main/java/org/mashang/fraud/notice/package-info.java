/** Between warnings and the service that tells people. */
@NullMarked
package org.mashang.fraud.notice;

import org.jspecify.annotations.NullMarked;

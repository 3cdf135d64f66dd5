/** What places and kinds are called. */
@NullMarked
package org.mashang.reports.names;

import org.jspecify.annotations.NullMarked;

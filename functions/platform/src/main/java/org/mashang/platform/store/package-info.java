/** The case store: a proceeding's events and state, appended in one transaction. */
@NullMarked
package org.mashang.platform.store;

import org.jspecify.annotations.NullMarked;

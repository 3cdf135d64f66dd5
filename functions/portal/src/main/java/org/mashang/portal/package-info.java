/** The pages people see: phone pages, officers' desk. Serves files from the jar; holds no data. */
@NullMarked
package org.mashang.portal;

import org.jspecify.annotations.NullMarked;

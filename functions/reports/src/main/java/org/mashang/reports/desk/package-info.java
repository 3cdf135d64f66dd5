/** Reports and figures for officers and the committee. */
@NullMarked
package org.mashang.reports.desk;

import org.jspecify.annotations.NullMarked;

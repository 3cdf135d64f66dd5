@NullMarked
package org.mashang.reports.recount;

import org.jspecify.annotations.NullMarked;

/** Reading and writing attributes of items. */
@NullMarked
package org.mashang.reports.table;

import org.jspecify.annotations.NullMarked;

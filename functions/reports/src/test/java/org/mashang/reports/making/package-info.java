@NullMarked
package org.mashang.reports.making;

import org.jspecify.annotations.NullMarked;

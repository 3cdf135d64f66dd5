@NullMarked
package org.mashang.reports.counting;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.mashang.reports.figure;

import org.jspecify.annotations.NullMarked;

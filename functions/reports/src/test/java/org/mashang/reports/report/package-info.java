@NullMarked
package org.mashang.reports.report;

import org.jspecify.annotations.NullMarked;

/** A report: what it says, in one form for page, PDF, XLSX and JSON; without I/O. */
@NullMarked
package org.mashang.reports.report;

import org.jspecify.annotations.NullMarked;

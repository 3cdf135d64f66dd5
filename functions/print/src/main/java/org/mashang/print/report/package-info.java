/** What stands in a statistical report of a city; org.mashang.print.ReportPage prints it. */
@NullMarked
package org.mashang.print.report;

import org.jspecify.annotations.NullMarked;

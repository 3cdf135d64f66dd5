/** Reports as files: PDF, XLSX and JSON. */
@NullMarked
package org.mashang.reports.paper;

import org.jspecify.annotations.NullMarked;

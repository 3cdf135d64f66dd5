@NullMarked
package org.mashang.reports.paper;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.mashang.reports.link;

import org.jspecify.annotations.NullMarked;

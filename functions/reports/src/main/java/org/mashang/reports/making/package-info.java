/** Making reports when they are due, once each, and revising them. */
@NullMarked
package org.mashang.reports.making;

import org.jspecify.annotations.NullMarked;

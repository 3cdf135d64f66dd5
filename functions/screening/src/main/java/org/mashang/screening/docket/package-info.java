/** Where cases are kept and found. */
@NullMarked
package org.mashang.screening.docket;

import org.jspecify.annotations.NullMarked;

/** Where orders are kept, and how they are found again. */
@NullMarked
package org.mashang.notarization.docket;

import org.jspecify.annotations.NullMarked;

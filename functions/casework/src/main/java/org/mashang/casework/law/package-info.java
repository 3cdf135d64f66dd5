/** The one versioned table of articles that rules cite. */
@NullMarked
package org.mashang.casework.law;

import org.jspecify.annotations.NullMarked;

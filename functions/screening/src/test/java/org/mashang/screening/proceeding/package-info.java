/** The functions as AWS calls them, on the embedded cloud. */
@NullMarked
package org.mashang.screening.proceeding;

import org.jspecify.annotations.NullMarked;

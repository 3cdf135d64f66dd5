/** The functions as AWS calls them, on the embedded cloud. */
@NullMarked
package org.mashang.screening.functions;

import org.jspecify.annotations.NullMarked;

/** The functions as AWS calls them, on the embedded cloud. */
@NullMarked
package org.mashang.notarization.functions;

import org.jspecify.annotations.NullMarked;

/** The functions as AWS calls them, on the embedded cloud. */
@NullMarked
package org.mashang.fraud.sending;

import org.jspecify.annotations.NullMarked;

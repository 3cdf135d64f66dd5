/** Warnings by their functions as AWS calls them, on the embedded cloud. */
@NullMarked
package org.mashang.fraud.warning;

import org.jspecify.annotations.NullMarked;

/** Runs template.yaml on one machine. */
@NullMarked
package org.mashang.local;

import org.jspecify.annotations.NullMarked;
